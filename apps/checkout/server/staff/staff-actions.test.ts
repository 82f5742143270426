import { describe, expect, test } from 'vitest';
import type { StaffAction, StaffDone, StaffOrderAnswer } from '../../contract/order.ts';
import { actionsFor, wantsRetry } from '../../contract/staff-actions.ts';
import { approval, fakeProcessor, type FakeAnswers } from '../testing/fake-processor.ts';
import { everything, openShop, order, type OpenShop } from '../testing/open-shop.ts';

const key = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const attempt = (n: number) => `0b4c4d0a-7a54-4d6b-9c1e-0f4a6b2d8e0${n}`;
const purchase = '6f0d7d4e-54f2-4a55-9c0e-3a8f6b1f2c11';
const heldByAddress = { ...approval, avs: 'N' };

const shopOf = (answers: FakeAnswers) => openShop({ processor: fakeProcessor(answers) });

async function place(shop: OpenShop, n = 1, more: object = {}, cookie = ''): Promise<string> {
  await shop.post({ ...order, attempt: attempt(n), ...more }, cookie);
  return shop.orders.byAttempt(attempt(n))?.id ?? '';
}

const see = async (shop: OpenShop, id: string): Promise<StaffOrderAnswer> =>
  (await shop.get(`/api/staff/orders/${id}`)).json();
const act = (shop: OpenShop, id: string, what: StaffAction, { press = 1, seen = 0 } = {}) =>
  shop.staff('POST', `/orders/${id}/actions`, { key: key(press), what, seen });
const standing = (shop: OpenShop) =>
  [...shop.processor.charges.values()].filter(({ state }) => state === 'approved').map(({ id }) => id);

describe('release', () => {
  test('V3: a held order goes, and who let it go is written down', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);
    expect(shop.orders.page({ ...everything, state: 'held' }).total).toBe(1);

    const done: StaffDone = await (await act(shop, id, 'release')).json();

    expect(done.order).toMatchObject({ state: 'approved', decision: 'release' });
    expect(done.decisions).toEqual([{ at: '2026-11-23T12:00:00.000Z', who: 'staff', what: 'release' }]);
    expect(shop.processor.voided).toEqual([]);
    expect(shop.orders.page({ ...everything, state: 'held' }).total).toBe(0);
    expect(shop.orders.page({ ...everything, state: 'released' }).total).toBe(1);
  });

  test('V3: an order that was never held is not released', async () => {
    const shop = shopOf({});
    const id = await place(shop);

    expect((await act(shop, id, 'release')).status).toBe(409);
  });
});

describe('decline', () => {
  test('V0: the payment is taken back before the order counts as declined', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);

    const done: StaffDone = await (await act(shop, id, 'decline')).json();

    expect(shop.processor.voided).toEqual(['auth_1']);
    expect(done).toMatchObject({ outcome: 'done', order: { state: 'voided', decision: 'decline', actionNow: null } });
    expect(done.history).toMatchObject([{ state: 'voided' }]);
    expect(actionsFor(done)).toEqual([]);
  });

  test('V0: where the processor can’t be reached the order is being voided, and the shop keeps trying', async () => {
    let reachable = false;
    const shop = shopOf({ bank: () => heldByAddress, voids: () => reachable });
    const id = await place(shop);

    const done: StaffDone = await (await act(shop, id, 'decline')).json();
    expect(done).toMatchObject({ outcome: 'waiting', order: { state: 'voiding', decision: 'decline' } });
    expect(actionsFor(done)).toEqual(['look-up']);

    reachable = true;
    await shop.catchUp();
    expect(await see(shop, id)).toMatchObject({ order: { state: 'voided', decision: 'decline' } });
    expect(standing(shop)).toEqual([]);
  });

  test('V0: a shop that is stopped after the decision and before the processor heard of it takes the payment back later', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);
    const held = shop.orders.byId(id);
    if (held === undefined) throw new Error('The order was not placed.');

    shop.orders.decide(held, { key: key(1), at: '2026-11-23T12:00:00.000Z', who: 'staff', what: 'decline' });
    expect(shop.orders.byId(id)?.state).toBe('voiding');
    await shop.catchUp();

    expect(standing(shop)).toEqual([]);
    expect(shop.orders.byId(id)).toMatchObject({ state: 'voided', decision: 'decline' });
  });

  test('V0: the staff can have it tried again at once', async () => {
    let reachable = false;
    const shop = shopOf({ bank: () => heldByAddress, voids: () => reachable });
    const id = await place(shop);
    await act(shop, id, 'decline');
    reachable = true;

    const done: StaffDone = await (await act(shop, id, 'look-up', { press: 2, seen: 1 })).json();

    expect(done).toMatchObject({ outcome: 'done', order: { state: 'voided', decision: 'decline' } });
    expect(done.decisions.map(({ what }) => what)).toEqual(['decline', 'look-up']);
  });

  test('X5: the card that was saved with the order goes, too', async () => {
    const shop = shopOf({ bank: () => ({ ...heldByAddress, token: 'tok_kept' }) });
    const id = await place(shop, 1, { saveCard: true });
    expect((await see(shop, id)).cardAtHand).toBe(true);

    await act(shop, id, 'decline');

    expect((await see(shop, id)).cardAtHand).toBe(false);
    expect(shop.processor.forgotten).toEqual(['tok_kept']);
  });

  test('X7: the shopper who comes back to the confirmation reads that nothing is charged, and not why', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);
    await act(shop, id, 'decline');

    const { error } = await (await shop.get(`/api/orders/${id}`)).json();

    expect(error.message).toBe(
      'This order was cancelled and nothing is charged. If you still want it, please order again.',
    );
  });

  test('X7: the shopper who sends the same attempt again is not charged, and not told why', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);
    await act(shop, id, 'decline');

    const again = await shop.post({ ...order, attempt: attempt(1) });

    expect(again.status).toBe(402);
    expect((await again.json()).error.message).toMatch(
      /^We can’t take this card for this order\. Nothing was charged\./,
    );
    expect(standing(shop)).toEqual([]);
  });
});

describe('ask the customer', () => {
  test('V0: the payment is taken back, and the order waits', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);

    const done: StaffDone = await (await act(shop, id, 'ask')).json();

    expect(done.order).toMatchObject({ state: 'voided', decision: 'ask' });
    expect(standing(shop)).toEqual([]);
    expect(shop.orders.page({ ...everything, state: 'waiting' }).total).toBe(1);
    expect(actionsFor(done)).toEqual(['decline']);
  });

  test('V3: an order that waited can be declined, with nothing to take back any more', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);
    await act(shop, id, 'ask');

    const done: StaffDone = await (await act(shop, id, 'decline', { press: 2, seen: 1 })).json();

    expect(done.order).toMatchObject({ state: 'voided', decision: 'decline' });
    expect(shop.processor.voided).toEqual(['auth_1']);
  });
});

describe('retry', () => {
  const notNow = {
    ...approval,
    state: 'declined',
    reason: 'processing-error',
    avs: null,
    securityCodeResult: null,
  } as const;
  const token = 'tok_kept';

  /** Somebody who comes back: a first order has saved the card, a second one is paid with it. */
  async function payWithSavedCard(shop: OpenShop): Promise<string> {
    const first = await shop.post({ ...order, attempt: attempt(8), saveCard: true });
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const { cards } = await (await shop.get('/api/saved-cards', cookie)).json();
    const { card: _card, ...rest } = order;
    const savedCard = { id: cards[0].id, presenceIndicator: '0' };
    await shop.post({ ...rest, attempt: attempt(1), purchase, savedCard }, cookie);
    return shop.orders.byAttempt(attempt(1))?.id ?? '';
  }

  test('V0, C9: with a saved card the bank is asked anew, under a new key and without a code', async () => {
    let times = 0;
    const shop = shopOf({
      bank: () => {
        times += 1;
        return times === 2 ? notNow : { ...approval, id: `auth_${times}`, token };
      },
    });
    const id = await payWithSavedCard(shop);
    const before = await see(shop, id);
    expect(before).toMatchObject({ cardAtHand: true, order: { state: 'declined', actionNow: 'retry' } });

    const done: StaffDone = await (await act(shop, id, 'retry')).json();

    const [, second, third] = shop.processor.asked;
    expect(third).toMatchObject({ savedCard: { token }, presenceIndicator: '0', reference: second?.reference });
    expect(third?.idempotencyKey).not.toBe(second?.idempotencyKey);
    expect(done).toMatchObject({ order: { state: 'approved', decision: 'retry' }, outcome: 'done' });
    expect(done.history).toMatchObject([{ state: 'declined' }, { state: 'approved' }]);
  });

  test('V3: a card that was typed is gone: the shop says so and asks the bank nothing', async () => {
    const shop = shopOf({ bank: () => notNow });
    const id = await place(shop, 1, { purchase });
    const shown = await see(shop, id);

    expect([wantsRetry(shown), shown.cardAtHand]).toEqual([true, false]);
    expect(actionsFor(shown)).toEqual(['ask']);
    expect((await act(shop, id, 'retry')).status).toBe(409);
    expect(shop.processor.asked).toHaveLength(1);
  });

  test('V0: not for who has paid in the meantime with another order', async () => {
    let times = 0;
    const shop = shopOf({
      bank: () => {
        times += 1;
        return times === 2 ? notNow : { ...approval, id: `auth_${times}`, token };
      },
    });
    const id = await payWithSavedCard(shop);
    await place(shop, 3, { purchase });

    expect(await see(shop, id)).toMatchObject({ paidBy: shop.orders.byAttempt(attempt(3))?.number });
    expect((await act(shop, id, 'retry')).status).toBe(409);
    expect(shop.processor.asked).toHaveLength(3);
  });

  test('V3: an order without an answer is looked up under its own key, and charged no second time', async () => {
    let heard = false;
    const shop = shopOf({
      line: () => ({ kind: 'silent' }),
      lookUp: (answer) => (heard ? answer : { kind: 'silent' }),
    });
    const id = await place(shop);
    expect(actionsFor(await see(shop, id))).toEqual(['look-up']);

    heard = true;
    const done: StaffDone = await (await act(shop, id, 'look-up')).json();

    expect(done).toMatchObject({ outcome: 'done', order: { state: 'approved', decision: null } });
    expect(shop.processor.asked).toHaveLength(1);
  });
});

describe('two at once', () => {
  test('V0: a double click is done once, and both are told the same', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);

    const answers = await Promise.all([act(shop, id, 'decline'), act(shop, id, 'decline')]);

    const [first, second]: StaffDone[] = await Promise.all(answers.map((answer) => answer.json()));
    expect(first).toEqual(second);
    expect(first?.decisions).toHaveLength(1);
    expect(shop.processor.voided).toEqual(['auth_1']);
  });

  test('V0: of two people the second is told what was done, and does nothing', async () => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);

    const [first, second] = await Promise.all([act(shop, id, 'release'), act(shop, id, 'decline', { press: 2 })]);

    expect([first.status, second.status]).toEqual([200, 409]);
    expect((await second.json()).error.message).toMatch(/^Something was done already: released by staff, 23 Nov 2026/);
    expect(standing(shop)).toEqual(['auth_1']);
  });

  test.each([
    [{ key: 'no key', what: 'release', seen: 0 }],
    [{ key: key(1), what: 'ship', seen: 0 }],
    [{ key: key(1), what: 'release' }],
    [{ key: key(1), what: 'release', seen: 0, note: '4242 4242 4242 4242' }],
  ])('P4: %j is refused, and nothing of it kept', async (body) => {
    const shop = shopOf({ bank: () => heldByAddress });
    const id = await place(shop);

    const response = await shop.staff('POST', `/orders/${id}/actions`, body);

    expect(response.status).toBe(422);
    expect((await see(shop, id)).decisions).toEqual([]);
  });

  test('an order that isn’t there can’t be decided on', async () => {
    expect((await act(openShop(), 'nowhere', 'release')).status).toBe(404);
  });
});
