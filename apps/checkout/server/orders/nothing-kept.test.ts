import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeProcessor } from '../testing/fake-processor.ts';
import { openShop, order, sealed } from '../testing/open-shop.ts';

const number = '4111111111111111';
const code = '8473';
const attempt = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

test('P4: neither the database’s files nor the logs hold a number, a code or the sealed card, whatever went wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const processor = fakeProcessor({ line: (answer, times) => (times === 2 ? { kind: 'silent' } : answer) });
  const shop = openShop({ file: join(folder, 'shop.sqlite'), processor });

  await shop.post({ ...order, attempt: attempt(1) });
  await shop.post({ ...order, attempt: attempt(2) });
  await shop.post({ ...order, attempt: attempt(2) });
  await shop.post({ ...order, attempt: attempt(3), card: { ...order.card, number, code } });
  await shop.post({ ...order, attempt: attempt(4), name: `Ada ${number}`, email: `${code}@${number}` });
  await shop.post(`{"number":"${number}","code":"${code}"`);
  await shop.get(`/api/orders/${number}`);
  await shop.get(`/api/staff/orders?lastFour=${number}`);
  await shop.get(`/checkout?number=${number}&code=${code}`);
  await shop.get(`/${number}/${code}`);

  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  const kept = [...files, ...shop.logs].join('\n');
  expect(files.join()).toContain('ada@example.com');
  expect(shop.logs).toHaveLength(10);
  for (const secret of [number, code, sealed, sealed.split('.')[0]]) expect(kept).not.toContain(secret);

  shop.orders.close();
  rmSync(folder, { recursive: true });
});

test('P4: an order keeps these facts and no others', async () => {
  const shop = openShop();

  await shop.post(order);

  const kept = new Set(Object.keys(shop.orders.byAttempt(order.attempt) ?? {}));
  expect(kept).toEqual(
    new Set([
      'action',
      'actionNow',
      'address',
      'amount',
      'askedAs',
      'attempt',
      'authentication',
      'authorizationCode',
      'authorizationId',
      'avs',
      'brand',
      'chosenBrand',
      'created',
      'decision',
      'eci',
      'email',
      'expiry',
      'id',
      'lastFour',
      'lines',
      'name',
      'network',
      'number',
      'presenceIndicator',
      'purchase',
      'reason',
      'rule',
      'savedCard',
      'securityCodeResult',
      'show',
      'state',
      'statement',
      'transStatus',
    ]),
  );
});
