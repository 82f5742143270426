import { describe, expect, test } from 'vitest';
import type { StaffDone, StaffOrderAnswer } from '../../contract/order.ts';
import { approval, fakeProcessor, type FakeAnswers } from '../testing/fake-processor.ts';
import { openShop, order, type OpenShop } from '../testing/open-shop.ts';

const purchase = '6f0d7d4e-54f2-4a55-9c0e-3a8f6b1f2c11';
const token = 'tok_kept';
const attempt = (n: number) => `0b4c4d0a-7a54-4d6b-9c1e-0f4a6b2d8e0${n}`;
const notNow = { state: 'declined', reason: 'processing-error', avs: null, securityCodeResult: null } as const;

/** A shopper with a saved card, whose bank could not say yes just then; whatever comes after that, it approves. */
async function afterSoftDecline(answers: Omit<FakeAnswers, 'bank'> = {}) {
  let times = 0;
  const bank = () => {
    times += 1;
    return { ...approval, id: `auth_${times}`, token, ...(times === 2 && notNow) };
  };
  const shop = openShop({ processor: fakeProcessor({ ...answers, bank }) });
  const first = await shop.post({ ...order, attempt: attempt(8), saveCard: true });
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { cards } = await (await shop.get('/api/saved-cards', cookie)).json();
  const { card: _card, ...rest } = order;
  const pay = (n: number, more: object = {}) =>
    shop.post(
      { ...rest, attempt: attempt(n), purchase, savedCard: { id: cards[0].id, presenceIndicator: '0' }, ...more },
      cookie,
    );

  expect((await pay(1)).status).toBe(402);
  return { shop, pay };
}

const numbered = (shop: OpenShop, n: number) => shop.orders.byAttempt(attempt(n));
const see = async (shop: OpenShop, n: number): Promise<StaffOrderAnswer> =>
  (await shop.get(`/api/staff/orders/${numbered(shop, n)?.id}`)).json();
const askAnew = (shop: OpenShop, n: number) =>
  shop.staff('POST', `/orders/${numbered(shop, n)?.id}/actions`, {
    key: '00000000-0000-4000-8000-000000000001',
    what: 'retry',
    seen: 0,
  });
/** What is charged for the purchase: the first order was another one. */
const standing = (shop: OpenShop) =>
  [...shop.processor.charges.values()].filter(({ id, state }) => state === 'approved' && id !== 'auth_1');

describe('Two ways to pay for one purchase at the same time', () => {
  test('V0: staff ask the bank anew, and the shopper pays meanwhile: one approval, and both are told of it', async () => {
    const { shop, pay } = await afterSoftDecline({
      line: async (answer) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        return answer;
      },
    });

    const [byStaff, byShopper] = await Promise.all([askAnew(shop, 1), pay(2)]);

    expect(standing(shop)).toHaveLength(1);
    expect([byStaff.status, byShopper.status]).toEqual([200, 201]);
    const done: StaffDone = await byStaff.json();
    expect(done).toMatchObject({ order: { state: 'approved' }, outcome: 'done' });
    expect((await byShopper.json()).order.number).toBe(done.order.number);
    expect(await see(shop, 2)).toMatchObject({ order: { state: 'unreached' }, paidBy: done.order.number });
  });

  test('V0: the shopper pays, and staff ask the bank anew meanwhile: the staff are told, and the bank is not asked', async () => {
    const { shop, pay } = await afterSoftDecline({
      line: async (answer) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        return answer;
      },
    });

    const paying = pay(2);
    while (numbered(shop, 2) === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await see(shop, 1)).toMatchObject({ payingWith: numbered(shop, 2)?.number, paidBy: null });
    const byStaff = await askAnew(shop, 1);

    expect((await paying).status).toBe(201);
    expect(byStaff.status).toBe(409);
    expect(standing(shop)).toHaveLength(1);
  });

  test('V0: two tabs of one purchase: one approval, and both come to the same order', async () => {
    const { shop, pay } = await afterSoftDecline();

    const answers = await Promise.all([pay(2), pay(3)]);

    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(standing(shop)).toHaveLength(1);
    expect(new Set(bodies.map((body) => body.order.number)).size).toBe(1);
  });

  test('V0: while nobody knows what became of one of them, no other is charged', async () => {
    let heard = false;
    const { shop, pay } = await afterSoftDecline({
      line: (answer, times) => (times === 3 ? { kind: 'silent' } : answer),
      lookUp: (answer) => (heard ? answer : { kind: 'silent' }),
    });
    expect(await (await askAnew(shop, 1)).json()).toMatchObject({ outcome: 'waiting', order: { state: 'unknown' } });

    const early = await pay(2);
    expect((await early.json()).error).toMatchObject({ code: 'no-answer' });
    expect(shop.processor.asked).toHaveLength(3);

    heard = true;
    const later = await pay(2);
    expect(later.status).toBe(201);
    expect((await later.json()).order.number).toBe(numbered(shop, 1)?.number);
    expect(standing(shop)).toHaveLength(1);
  });

  test('V0: who has changed the basket or the address meanwhile is told what is paid and what isn’t', async () => {
    const { shop, pay } = await afterSoftDecline();
    await askAnew(shop, 1);
    const paidOrderId = numbered(shop, 1)?.id;

    for (const [n, more, message] of [
      [
        2,
        { basket: [order.basket[0]] },
        /^Your earlier payment went through as order 1002\. What is in your basket now/,
      ],
      [3, { address: { ...order.address, line1: 'Hafengasse 3' } }, /with the details that you entered then/],
    ] as const) {
      const response = await pay(n, more);
      expect(response.status).toBe(409);
      expect((await response.json()).error).toMatchObject({
        paidOrderId,
        attemptOver: true,
        message: expect.stringMatching(message),
      });
    }
    expect(standing(shop)).toHaveLength(1);
  });

  test('V0: an approval that was taken back is in nobody’s way', async () => {
    const { shop, pay } = await afterSoftDecline();
    await askAnew(shop, 1);
    await shop.staff('POST', `/orders/${numbered(shop, 1)?.id}/actions`, {
      key: '00000000-0000-4000-8000-000000000002',
      what: 'ask',
      seen: 1,
    });

    expect((await pay(2)).status).toBe(201);
    expect(standing(shop)).toMatchObject([{ id: 'auth_4' }]);
  });

  test('V0: another purchase is another matter', async () => {
    const { shop, pay } = await afterSoftDecline();

    await Promise.all([pay(2), pay(3, { purchase: attempt(9) })]);

    expect(standing(shop)).toHaveLength(2);
  });
});
