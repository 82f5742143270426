import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ListedCards } from '../../contract/saved-card.ts';
import type { Authorization } from '../processor/authorization.ts';
import { approval, fakeProcessor, type FakeProcessor } from '../testing/fake-processor.ts';
import { openShop, order, sealed, type OpenShop } from '../testing/open-shop.ts';

const attempt = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const token = (n: number) => `card_${'ABCDEFGH'[n]}`;

/** A processor that gives out a token whenever a card is to be saved, the next one each time. */
function savingProcessor(card: Partial<Authorization> = {}, answers: Parameters<typeof fakeProcessor>[0] = {}) {
  let given = 0;
  return fakeProcessor({
    bank: (request) => ({
      ...approval,
      ...card,
      token: 'saveCard' in request ? token((given += 1)) : null,
    }),
    ...answers,
  });
}

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

async function listed(shop: OpenShop, cookie?: string): Promise<ListedCards['cards']> {
  const { cards }: ListedCards = await (await shop.get('/api/saved-cards', cookie)).json();
  return cards;
}

/** A shop with one card saved, and the cookie of its customer. */
async function withSavedCard(processor: FakeProcessor = savingProcessor()) {
  const shop = openShop({ processor });
  const cookie = cookieOf(await shop.post({ ...order, saveCard: true }));
  const [card] = await listed(shop, cookie);
  return { shop, cookie, id: card?.id ?? '' };
}

const { card: _, ...withoutCard } = order;
const payWith = (id: string, changes: object = {}) => ({
  ...withoutCard,
  attempt: attempt(2),
  savedCard: { id, sealedCode: sealed, presenceIndicator: '1', ...changes },
});

describe('X5: a card is saved when the shopper ticks for it', () => {
  test('brand, last four and expiry are listed for this browser, and nobody else’s', async () => {
    const { shop, cookie } = await withSavedCard();

    expect(await listed(shop, cookie)).toEqual([
      { id: expect.stringMatching(/^[\da-f-]{36}$/), brand: 'visa', lastFour: '1111', expiry: '2030-09' },
    ]);
    expect(await listed(shop)).toEqual([]);
    expect(await listed(shop, 'customer=somebody-else')).toEqual([]);
    expect(shop.processor.asked).toMatchObject([{ sealedCard: sealed, saveCard: true }]);
  });

  test('the customer is known by a random cookie that no script can read and no other site can send', async () => {
    const shop = openShop({ processor: savingProcessor() });

    const response = await shop.post({ ...order, saveCard: true });

    expect(response.headers.get('set-cookie')).toMatch(
      /^customer=[\da-f-]{36}; Max-Age=31536000; Path=\/api; HttpOnly; SameSite=Strict$/,
    );
  });

  test.each([{}, { saveCard: false }])('without the tick (%j) nothing is saved, and no cookie is set', async (tick) => {
    const shop = openShop({ processor: savingProcessor() });

    const response = await shop.post({ ...order, ...tick });

    expect(response.headers.get('set-cookie')).toBeNull();
    expect(shop.processor.asked[0]).not.toHaveProperty('saveCard');
  });

  test('a declined card is not saved', async () => {
    const shop = openShop({ processor: fakeProcessor({ bank: () => ({ ...approval, state: 'declined' }) }) });

    const cookie = cookieOf(await shop.post({ ...order, saveCard: true }));

    expect(await listed(shop, cookie)).toEqual([]);
  });

  test('the same card once more takes the place of the one before, whose token is forgotten', async () => {
    const { shop, cookie } = await withSavedCard();

    await shop.post({ ...order, attempt: attempt(3), saveCard: true }, cookie);

    expect(await listed(shop, cookie)).toHaveLength(1);
    expect(shop.processor.forgotten).toEqual([token(1)]);
  });

  test('V0: a card whose answer was lost is saved when the answer comes after all, and belongs to who asked last', async () => {
    const processor = savingProcessor({}, { line: (answer, times) => (times === 1 ? { kind: 'silent' } : answer) });
    const shop = openShop({ processor });

    expect((await shop.post({ ...order, saveCard: true })).status).toBe(504);
    await shop.catchUp();
    const cookie = cookieOf(await shop.post({ ...order, saveCard: true }));

    expect(await listed(shop, cookie)).toHaveLength(1);
    expect(processor.charges.size).toBe(1);
  });
});

describe('V5: a saved card pays with the code alone', () => {
  test('the processor is told the token and the sealed code, and the order keeps what the shop knew', async () => {
    const { shop, cookie, id } = await withSavedCard();

    const response = await shop.post(payWith(id), cookie);

    expect(response.status).toBe(201);
    expect(shop.processor.asked[1]).toMatchObject({
      savedCard: { token: token(1), sealedCode: sealed },
      presenceIndicator: '1',
    });
    expect(shop.processor.asked[1]).not.toHaveProperty('sealedCard');
    expect(shop.orders.byAttempt(attempt(2))).toMatchObject({ brand: 'visa', lastFour: '1111', expiry: '2030-09' });
  });

  test('C3: without a code goes the presence indicator alone', async () => {
    const { shop, cookie, id } = await withSavedCard();

    await shop.post(payWith(id, { sealedCode: undefined, presenceIndicator: '2' }), cookie);

    expect(shop.processor.asked[1]).toMatchObject({ savedCard: { token: token(1) }, presenceIndicator: '2' });
  });

  test('a wrong code is told at the code, and the attempt is over', async () => {
    const processor = savingProcessor();
    const { shop, cookie, id } = await withSavedCard(processor);
    const declining = { ...approval, state: 'declined', reason: 'incorrect-code', authorizationCode: null } as const;
    processor.charges.set(attempt(2), declining);

    const response = await shop.post(payWith(id), cookie);

    expect(response.status).toBe(402);
    expect((await response.json()).error).toMatchObject({
      attemptOver: true,
      problems: [{ field: 'savedCard.code', message: expect.stringContaining('did not recognise the security code') }],
    });
    expect(await listed(shop, cookie)).toHaveLength(1);
  });

  test('somebody else’s card, or one that is gone, is charged nothing', async () => {
    const { shop, id } = await withSavedCard();

    for (const cookie of ['', 'customer=somebody-else']) {
      const response = await shop.post(payWith(id), cookie);
      expect(response.status).toBe(422);
      expect((await response.json()).error.problems).toMatchObject([{ field: 'savedCard.id' }]);
    }
    expect(shop.processor.asked).toHaveLength(1);
  });

  test('E2: one that has expired since is charged nothing', async () => {
    const { shop, cookie, id } = await withSavedCard(savingProcessor({ expiry: '2026-10' }));

    const response = await shop.post(payWith(id), cookie);

    expect((await response.json()).error.problems).toMatchObject([
      { field: 'savedCard.id', message: expect.stringContaining('expired') },
    ]);
    expect(shop.processor.asked).toHaveLength(1);
  });

  test.each([
    ['two cards', { card: order.card }, 'card'],
    ['no card', { savedCard: undefined }, 'card'],
    ['a code that is not sealed', payWith(attempt(1), { sealedCode: '8473' }), 'savedCard.sealedCode'],
    ['a number beside it', payWith(attempt(1), { number: '4111111111111111' }), 'request'],
  ])('P4: %s is refused, and nothing of it repeated', async (_what, changes, field) => {
    const { shop, cookie, id } = await withSavedCard();

    const response = await shop.post({ ...payWith(id), ...changes }, cookie);
    const body = await response.text();

    expect(JSON.parse(body).error.problems).toMatchObject([{ field }]);
    expect(body).not.toMatch(/8473|4111/);
  });
});

describe('V5: a saved card is removed', () => {
  test('at the processor and at the shop', async () => {
    const { shop, cookie, id } = await withSavedCard();

    expect((await shop.remove(`/api/saved-cards/${id}`, cookie)).status).toBe(204);

    expect(shop.processor.forgotten).toEqual([token(1)]);
    expect(await listed(shop, cookie)).toEqual([]);
    expect((await shop.remove(`/api/saved-cards/${id}`, cookie)).status).toBe(204);
  });

  test('stays while the processor can’t be reached, and the shopper is told so', async () => {
    const { shop, cookie, id } = await withSavedCard(savingProcessor({}, { forgets: () => false }));

    const response = await shop.remove(`/api/saved-cards/${id}`, cookie);

    expect(response.status).toBe(502);
    expect((await response.json()).error.message).toContain('still saved');
    expect(await listed(shop, cookie)).toHaveLength(1);
  });

  test('nobody removes somebody else’s', async () => {
    const { shop, cookie, id } = await withSavedCard();

    await shop.remove(`/api/saved-cards/${id}`, 'customer=somebody-else');

    expect(shop.processor.forgotten).toEqual([]);
    expect(await listed(shop, cookie)).toHaveLength(1);
  });
});

test('P4: neither the database’s files nor the logs hold a number, a code, what was sealed, or the customer’s cookie', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const shop = openShop({ file: join(folder, 'shop.sqlite'), processor: savingProcessor() });

  const cookie = cookieOf(await shop.post({ ...order, saveCard: true }));
  const [card] = await listed(shop, cookie);
  await shop.post(payWith(card?.id ?? ''), cookie);
  await shop.post(payWith(card?.id ?? '', { number: '4111111111111111', code: '8473' }), cookie);
  await shop.remove('/api/saved-cards/4111111111111111?code=8473', cookie);

  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  // In a hash four digits in a row turn up by chance.
  const kept = [...files, ...shop.logs].join('\n').replaceAll(/[\da-f]{64}/g, 'hash');
  expect(kept).toContain('hash');
  expect(kept).toContain(token(1));
  for (const secret of ['4111111111111111', '8473', sealed.split('.')[0], cookie.replace('customer=', '')])
    expect(kept).not.toContain(secret);
  expect(shop.logs.at(-1)).toMatch(/^DELETE \/api\/saved-cards\/:id 204 \d+ms$/);

  shop.orders.close();
  shop.savedCards.close();
  rmSync(folder, { recursive: true });
});
