import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { approval, fakeProcessor, type FakeProcessor } from '../testing/fake-processor.ts';
import { everything, openShop, order } from '../testing/open-shop.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function databaseFile() {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  folders.push(folder);
  return join(folder, 'shop.sqlite');
}

// The charge was made; its answer is lost on the way, the first time only.
const losesFirstAnswer = () => fakeProcessor({ line: (answer, times) => (times === 1 ? { kind: 'silent' } : answer) });

/** The first question reaches the processor after all. */
async function arrivesLate(processor: FakeProcessor): Promise<void> {
  const [first] = processor.asked;
  if (first !== undefined) await processor.authorize(first, new AbortController().signal);
}

describe('V0: one attempt is charged once', () => {
  test('when it is sent twice, one after the other', async () => {
    const shop = openShop();

    const first = await (await shop.post(order)).json();
    const second = await shop.post(order);

    expect(second.status).toBe(201);
    expect(await second.json()).toEqual(first);
    expect(shop.processor.asked).toHaveLength(1);
  });

  test('when a double click sends it twice at the same time', async () => {
    const shop = openShop();

    const [first, second] = await Promise.all([shop.post(order), shop.post(order)]);

    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await first.json()).toEqual(await second.json());
    expect(shop.processor.asked).toHaveLength(1);
  });

  test('when the answer was lost and the shopper tries again, with the card sealed anew', async () => {
    const shop = openShop({ processor: losesFirstAnswer() });

    const lost = await shop.post(order);
    const again = await shop.post({
      ...order,
      card: { ...order.card, sealed: order.card.sealed.replace('a2V5', 'bmV3') },
    });

    expect(lost.status).toBe(504);
    expect((await lost.json()).error).toEqual({
      code: 'no-answer',
      message: expect.stringContaining('you won’t be charged twice'),
    });
    expect(again.status).toBe(201);
    expect(shop.processor.charges.size).toBe(1);
    expect(shop.orders.page(everything).total).toBe(1);
  });

  test('when the question never arrived, and the retry comes with another card and address', async () => {
    const shop = openShop({
      processor: fakeProcessor({
        refuses: (request) =>
          'sealedCard' in request && request.sealedCard === order.card.sealed ? { kind: 'silent' } : undefined,
      }),
    });
    const another = { ...order.card, sealed: order.card.sealed.replace('a2V5', 'bmV3'), lastFour: '4444' };

    await shop.post(order);
    const again = await shop.post({ ...order, name: 'Ada Lovelace', card: another });

    expect(again.status).toBe(201);
    expect((await again.json()).order).toMatchObject({ name: 'Ada Lovelace', number: 1001 });
    expect(shop.processor.charges.size).toBe(1);
  });

  test('when the first question was only late, and arrives once the shop has looked after it', async () => {
    const processor = fakeProcessor({ refuses: () => (processor.asked.length === 1 ? { kind: 'silent' } : undefined) });
    const shop = openShop({ processor });

    await shop.post(order);
    await shop.catchUp();
    await arrivesLate(processor);
    expect(processor.charges.size).toBe(0);

    const again = await shop.post(order);
    await arrivesLate(processor);

    expect(again.status).toBe(201);
    expect(processor.charges.size).toBe(1);
  });

  test('when it was only late, and the processor is away at the next try: what is told stays true', async () => {
    const processor = fakeProcessor({
      refuses: () => [undefined, { kind: 'silent' } as const, { kind: 'unreached' } as const][processor.asked.length],
    });
    const shop = openShop({ processor });

    await shop.post(order);
    const again = await shop.post(order);
    await arrivesLate(processor);

    expect((await again.json()).error).toMatchObject({ code: 'unreachable', attemptOver: true });
    expect(processor.charges.size).toBe(0);
  });

  test('when the shop is started again between the lost answer and the retry', async () => {
    const file = databaseFile();
    const processor = losesFirstAnswer();
    const before = openShop({ processor, file });
    await before.post(order);
    before.orders.close();

    const after = openShop({ processor, file });
    const again = await after.post(order);

    expect(again.status).toBe(201);
    expect(processor.charges.size).toBe(1);
    after.orders.close();
  });

  test('when the look-up fails too: it stays unknown, and nothing says that nothing was charged', async () => {
    const processor = fakeProcessor({ line: () => ({ kind: 'silent' }), lookUp: () => ({ kind: 'unreached' }) });
    const shop = openShop({ processor });

    await shop.post(order);
    const again = await shop.post(order);

    expect(again.status).toBe(504);
    expect(processor.asked).toHaveLength(1);
    expect((await again.json()).error.message).not.toContain('Nothing was charged');
  });

  test('a declined attempt stays declined: a new try needs a new key', async () => {
    const shop = openShop({ processor: fakeProcessor({ bank: () => ({ ...approval, state: 'declined' }) }) });

    const first = await shop.post(order);
    const second = await shop.post(order);

    expect([first.status, second.status]).toEqual([402, 402]);
    expect(shop.processor.asked).toHaveLength(1);
  });
});

describe('V0: an attempt belongs to one basket', () => {
  const another = { ...order, basket: [{ productId: 'kale-nero-di-toscana', quantity: 1 }] };

  test('a paid one answers 409 with the order that was paid, and the attempt is over', async () => {
    const shop = openShop();
    const paid = (await (await shop.post(order)).json()).order;

    const response = await shop.post(another);

    expect(response.status).toBe(409);
    expect((await response.json()).error).toMatchObject({ code: 'conflict', attemptOver: true, paidOrderId: paid.id });
    expect(shop.processor.asked).toHaveLength(1);
  });

  test('one whose answer was lost is looked up before the new basket may be paid', async () => {
    const shop = openShop({ processor: losesFirstAnswer() });
    await shop.post(order);

    const response = await shop.post(another);

    expect(response.status).toBe(409);
    expect((await response.json()).error.message).toBe(
      'Your earlier payment went through as order 1001. What is in your basket now has not been paid for.',
    );
  });

  test('one that nobody can tell about stays open: a new key could charge both', async () => {
    const processor = fakeProcessor({ line: () => ({ kind: 'silent' }), lookUp: () => ({ kind: 'silent' }) });
    const shop = openShop({ processor });
    await shop.post(order);

    const response = await shop.post(another);

    expect(response.status).toBe(504);
    expect((await response.json()).error).not.toHaveProperty('attemptOver');
  });
});

describe('orders that were left open are settled with the processor’s word', () => {
  test('one that was charged becomes approved', async () => {
    const shop = openShop({ processor: losesFirstAnswer() });
    await shop.post(order);

    await shop.catchUp();

    expect(shop.orders.byAttempt(order.attempt)).toMatchObject({
      state: 'approved',
      avs: 'Y',
      securityCodeResult: 'M',
    });
  });

  test('one that was written down just before a crash, and never asked for, is known not to be charged', async () => {
    const shop = openShop();
    const { basket: _, card, ...contact } = order;
    const { sealed: __, ...facts } = card;
    const draft = {
      ...contact,
      purchase: null,
      savedCard: null,
      chosenBrand: null,
      authentication: null,
      statement: null,
      ...facts,
      address: { ...order.address, line2: '' },
      lines: [],
      amount: { minorUnits: 800, currency: 'GBP' },
    } as const;
    shop.orders.open(draft, new Date());

    await shop.catchUp();

    expect(shop.orders.byAttempt(order.attempt)?.state).toBe('unreached');
  });

  test('one that the processor still says nothing about is asked for again later', async () => {
    const processor = fakeProcessor({ line: () => ({ kind: 'silent' }), lookUp: () => ({ kind: 'silent' }) });
    const shop = openShop({ processor });
    await shop.post(order);

    await shop.catchUp();

    expect(shop.orders.awaitingWord()).toHaveLength(1);
  });
});
