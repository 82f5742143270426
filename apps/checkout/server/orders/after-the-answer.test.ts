import { en } from '@flipside/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Authorization } from '../processor/authorization.ts';
import type { AuthorizationRequest } from '../processor/processor-client.ts';
import { addedColumns } from './order-tables.ts';
import { approval, fakeProcessor, type FakeAnswers } from '../testing/fake-processor.ts';
import { everything, openShop, order, type OpenShop } from '../testing/open-shop.ts';

const purchase = '6f0d7d4e-54f2-4a55-9c0e-3a8f6b1f2c11';
const attempts = [
  '0b4c4d0a-7a54-4d6b-9c1e-0f4a6b2d8e01',
  '0b4c4d0a-7a54-4d6b-9c1e-0f4a6b2d8e02',
  '0b4c4d0a-7a54-4d6b-9c1e-0f4a6b2d8e03',
] as const;
const { asked } = en.securityCode;

/** A bank that approves whatever comes, with these answers about the code, one request after the other; the last one stays. */
function bankSaying(...codes: readonly (string | null)[]): (request: AuthorizationRequest) => Authorization {
  let times = 0;
  return () => {
    const securityCodeResult = codes[Math.min(times, codes.length - 1)] ?? null;
    times += 1;
    return { ...approval, id: `auth_${times}`, securityCodeResult };
  };
}

const shopOf = (answers: FakeAnswers, policy?: Parameters<typeof openShop>[0]) =>
  openShop({ processor: fakeProcessor(answers), ...policy });

/** The shopper presses the button for the n-th time. */
const pay = (shop: OpenShop, time: number, presenceIndicator = '1') =>
  shop.post({ ...order, attempt: attempts[time], purchase, card: { ...order.card, presenceIndicator } });

const standing = (shop: OpenShop) =>
  [...shop.processor.charges.values()].filter(({ state }) => state === 'approved').map(({ id }) => id);
const stored = (shop: OpenShop, time: number) => shop.orders.byAttempt(attempts[time] ?? '');

describe('N: the code does not match', () => {
  test('V2, V0: the approval is taken back, and the shopper is asked for the code once more', async () => {
    const shop = shopOf({ bank: bankSaying('N', 'M') });

    const response = await pay(shop, 0);

    expect(response.status).toBe(402);
    expect((await response.json()).error).toEqual({
      code: 'declined',
      message: asked['enter-the-code-again'],
      show: 'enter-the-code-again',
      problems: [{ field: 'card.code', message: asked['enter-the-code-again'] }],
      attemptOver: true,
    });
    expect(standing(shop)).toEqual([]);
    expect(stored(shop, 0)).toMatchObject({ state: 'voided', action: 'ask-cardholder' });
  });

  test('V2: with the right code the next attempt pays, under a key of its own', async () => {
    const shop = shopOf({ bank: bankSaying('N', 'M') });
    await pay(shop, 0);

    const response = await pay(shop, 1);

    expect(response.status).toBe(201);
    expect(standing(shop)).toEqual(['auth_2']);
    expect(new Set(shop.processor.asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
  });

  test('V3: a second time the policy decides: by default a person looks at the order', async () => {
    const shop = shopOf({ bank: bankSaying('N') });
    await pay(shop, 0);

    const response = await pay(shop, 1);

    expect(response.status).toBe(201);
    expect(stored(shop, 1)).toMatchObject({ state: 'approved', action: 'review', rule: 'code-no-match-again' });
  });

  test('V3, V0: or the order is declined, and nothing stays charged', async () => {
    const shop = shopOf({ bank: bankSaying('N') }, { policy: { codeNoMatchAgain: 'decline' } });
    await pay(shop, 0);

    const { error } = await (await pay(shop, 1)).json();

    expect(error.message).toBe('We can’t take this card for this order. Nothing was charged. Please use another card.');
    expect(standing(shop)).toEqual([]);
  });

  test('V3: another purchase is asked for the code anew', async () => {
    const shop = shopOf({ bank: bankSaying('N') });
    await pay(shop, 0);

    const response = await shop.post({ ...order, attempt: attempts[1], purchase: attempts[2] });

    expect((await response.json()).error.show).toBe('enter-the-code-again');
  });

  test('V2: says the same to who sends the same attempt again, and asks the bank nothing', async () => {
    const shop = shopOf({ bank: bankSaying('N') });
    const first = await (await pay(shop, 0)).json();

    const again = await (await pay(shop, 0)).json();

    expect(again).toEqual(first);
    expect(shop.processor.asked).toHaveLength(1);
  });
});

describe('S: the card does have a code', () => {
  test('C5, V2: who said that there is none is shown where to look, once; then the policy decides', async () => {
    const shop = shopOf({ bank: bankSaying('S') });

    const first = await (await pay(shop, 0, '9')).json();
    expect(first.error).toMatchObject({
      show: 'where-to-find-the-code',
      message: asked['where-to-find-the-code'],
      problems: [{ field: 'card.code' }],
    });
    expect(standing(shop)).toEqual([]);

    const second = await pay(shop, 1, '9');
    expect(second.status).toBe(201);
    expect(stored(shop, 1)).toMatchObject({ state: 'approved', action: 'review' });
  });
});

describe('P: the code was not processed', () => {
  test('V2, V0: the shop asks again by itself, under a new key and after taking the approval back', async () => {
    const shop = shopOf({ bank: bankSaying('P', 'M') });

    const response = await pay(shop, 0);

    expect(response.status).toBe(201);
    expect(shop.processor.voided).toEqual(['auth_1']);
    expect(standing(shop)).toEqual(['auth_2']);
    expect(new Set(shop.processor.asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
    expect(shop.processor.asked.map(({ reference }) => reference)).toEqual(['1001', '1001']);
  });

  test('V3: at most twice; then it counts as a code that can’t be checked', async () => {
    const shop = shopOf({ bank: bankSaying('P') });

    const response = await pay(shop, 0);

    expect(response.status).toBe(201);
    expect(shop.processor.asked).toHaveLength(3);
    expect(standing(shop)).toEqual(['auth_3']);
  });

  test('V4: the staff sees each answer, and which of them were taken back', async () => {
    const shop = shopOf({ bank: bankSaying('P', 'M') });
    await pay(shop, 0);

    const { order: shown, history } = await (await shop.get(`/api/staff/orders/${stored(shop, 0)?.id}`)).json();

    expect(history).toMatchObject([
      { state: 'voided', securityCodeResult: 'P', action: 'retry', authorizationId: 'auth_1' },
      { state: 'approved', securityCodeResult: 'M', action: 'proceed', authorizationId: 'auth_2' },
    ]);
    expect(shown).not.toHaveProperty('purchase');
    expect(shown).not.toHaveProperty('askedAs');
  });

  test('C3: is no reason to ask again where the shopper could not read the code: there was none to process', async () => {
    const shop = shopOf({ bank: bankSaying('P') });

    const response = await pay(shop, 0, '2');

    expect(response.status).toBe(201);
    expect(shop.processor.asked).toHaveLength(1);
  });

  test('V0: two clicks are one question, asked again together', async () => {
    const shop = shopOf({ bank: bankSaying('P', 'M') });

    const [first, second] = await Promise.all([pay(shop, 0), pay(shop, 0)]);

    expect(await first?.json()).toEqual(await second?.json());
    expect(shop.processor.asked).toHaveLength(2);
    expect(standing(shop)).toEqual(['auth_2']);
  });
});

describe('a bank that can’t say yes just then', () => {
  test('X7: the shopper is told to try again once; the second time, to use another card', async () => {
    const notNow = { ...approval, state: 'declined', reason: 'processing-error' } as const;
    const shop = shopOf({ bank: () => notNow });

    const first = await (await pay(shop, 0)).json();
    const second = await (await pay(shop, 1)).json();

    expect(first.error.message).toContain('Try again in a minute');
    expect(second.error.message).toContain('this time either');
    expect(second.error.message).toContain('use another card');
    expect(stored(shop, 1)).toMatchObject({ action: 'decline', rule: 'declined-for-now' });
  });

  test('X7: a code that the bank declines for is asked for once, and then no more', async () => {
    const wrong = { ...approval, state: 'declined', reason: 'incorrect-code', securityCodeResult: 'N' } as const;
    const shop = shopOf({ bank: () => wrong });

    const first = await (await pay(shop, 0)).json();
    const second = await (await pay(shop, 1)).json();

    expect(first.error).toMatchObject({ show: 'enter-the-code-again', problems: [{ field: 'card.code' }] });
    expect(second.error).not.toHaveProperty('show');
    expect(second.error).not.toHaveProperty('problems');
    expect(second.error.message).toContain('this time either');
  });
});

describe('R: the address check is down', () => {
  test('V1: the shop asks once more by itself', async () => {
    let times = 0;
    const shop = shopOf({
      bank: () => {
        times += 1;
        return { ...approval, id: `auth_${times}`, avs: times === 1 ? 'R' : 'Y' };
      },
    });

    await pay(shop, 0);

    expect(stored(shop, 0)).toMatchObject({ state: 'approved', avs: 'Y' });
    expect(standing(shop)).toEqual(['auth_2']);
  });
});

describe('an approval that can’t be taken back at once', () => {
  test('V0: nothing more is asked of the bank, the shopper is told nothing that isn’t so, and the shop keeps trying', async () => {
    let reachable = false;
    const shop = shopOf({ bank: bankSaying('N'), voids: () => reachable });

    const response = await pay(shop, 0);
    expect((await response.json()).error.code).toBe('no-answer');
    expect(stored(shop, 0)?.state).toBe('voiding');

    reachable = true;
    await shop.catchUp();
    expect(stored(shop, 0)?.state).toBe('voided');
    expect(standing(shop)).toEqual([]);
  });

  test('V0: the shopper’s next try takes it back first, and asks for the code', async () => {
    let reachable = false;
    const shop = shopOf({ bank: bankSaying('N'), voids: () => reachable });
    await pay(shop, 0);
    reachable = true;

    const { error } = await (await pay(shop, 0)).json();

    expect(error).toMatchObject({ show: 'enter-the-code-again', attemptOver: true });
    expect(standing(shop)).toEqual([]);
  });

  test('V0: a resend that was cut short goes on with the shopper’s next try, under a new key', async () => {
    let reachable = false;
    const shop = shopOf({ bank: bankSaying('P', 'M'), voids: () => reachable });
    await pay(shop, 0);
    reachable = true;

    const response = await pay(shop, 0);

    expect(response.status).toBe(201);
    expect(standing(shop)).toEqual(['auth_2']);
  });
});

test('V0: an answer that was lost is judged as any other once it is found', async () => {
  const shop = shopOf({
    bank: bankSaying('N'),
    line: (answer, times) => (times === 1 ? { kind: 'silent' } : answer),
  });
  await pay(shop, 0);
  expect(stored(shop, 0)?.state).toBe('unknown');

  await shop.catchUp();

  expect(stored(shop, 0)).toMatchObject({ state: 'voided', action: 'ask-cardholder' });
  expect(standing(shop)).toEqual([]);
});

test('X5: a card is not kept by an approval that was taken back', async () => {
  let times = 0;
  const shop = shopOf({
    bank: () => {
      times += 1;
      return { ...approval, id: `auth_${times}`, securityCodeResult: 'N', token: `tok_${'ab'[times - 1] ?? 'c'}` };
    },
  });

  await shop.post({ ...order, attempt: attempts[0], purchase, saveCard: true });

  expect(shop.processor.forgotten).toEqual(['tok_a']);
});

test('V3: an order of before answers were judged is read as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const file = join(folder, 'shop.sqlite');
  const old = openShop({ file });
  await pay(old, 0);
  old.orders.close();
  old.savedCards.close();
  const database = new DatabaseSync(file);
  database.exec('drop table orders_text; drop trigger orders_text_new; drop trigger orders_text_changed');
  for (const index of ['of_purchase', 'held', 'to_do', 'decided']) database.exec(`drop index orders_${index}`);
  for (const column of addedColumns) {
    database.exec(`alter table orders drop column ${column}`);
  }
  database.close();

  const shop = openShop({ file });

  expect(stored(shop, 0)).toMatchObject({ state: 'approved', askedAs: attempts[0], purchase: null, action: null });
  expect(stored(shop, 0)?.actionNow, 'assessed by the policy all the same').toBe('proceed');
  expect(shop.orders.page({ ...everything, text: 'ada' }).total, 'found by name all the same').toBe(1);
  shop.orders.close();
  shop.savedCards.close();
  rmSync(folder, { recursive: true });
});
