import { describe, expect, test } from 'vitest';
import type { StaffOrderAnswer } from '../../contract/order.ts';
import { approval, fakeProcessor } from '../testing/fake-processor.ts';
import { openShop, order, type OpenShop } from '../testing/open-shop.ts';

const attempt = (n: number) => `0b4c4d0a-7a54-4d6b-9c1e-0f4a6b2d8e0${n}`;
const declined = { state: 'declined', reason: 'do-not-honour' } as const;

/** A shop whose bank finds every address wrong, and says no to whoever lives nowhere. */
function openHolding() {
  let minutes = 0;
  const shop = openShop({
    processor: fakeProcessor({
      bank: ({ billingAddress }) => ({ ...approval, avs: 'N', ...(billingAddress.city === 'Nowhere' && declined) }),
    }),
    now: () => new Date(Date.UTC(2026, 10, 23, 12, (minutes += 1))),
  });
  const pay = async (n: number, more: object = {}) => {
    await shop.post({ ...order, attempt: attempt(n), ...more });
    return shop.orders.byAttempt(attempt(n))?.number;
  };
  return { shop, pay };
}

async function see(shop: OpenShop, n: number): Promise<StaffOrderAnswer> {
  return (await shop.get(`/api/staff/orders/${shop.orders.byAttempt(attempt(n))?.id}`)).json();
}

const ask = (shop: OpenShop, n: number) =>
  shop.staff('POST', `/orders/${shop.orders.byAttempt(attempt(n))?.id}/actions`, {
    key: attempt(n),
    what: 'ask',
    seen: 0,
  });

const nowhere = { address: { ...order.address, city: 'Nowhere' } };

describe('A customer who was asked, and orders again', () => {
  test('V3: each of the two orders leads to the other', async () => {
    const { shop, pay } = openHolding();
    const first = await pay(1);
    await ask(shop, 1);
    // Another browser, another purchase: it is the address of their e-mail that says who they are.
    const second = await pay(2, { email: 'ADA@example.com' });

    expect(await see(shop, 1)).toMatchObject({
      askedOn: null,
      orderedAgain: [{ number: second, state: 'approved' }],
    });
    expect(await see(shop, 2)).toMatchObject({ askedOn: { number: first, state: 'voided' }, orderedAgain: [] });
  });

  test('V3: every try belongs to it, up to the one that is paid; what comes later is another matter', async () => {
    const { shop, pay } = openHolding();
    await pay(1);
    await ask(shop, 1);
    const tries = [await pay(2, nowhere), await pay(3)];
    await pay(4);

    expect((await see(shop, 1)).orderedAgain.map(({ number }) => number)).toEqual(tries);
    expect((await see(shop, 3)).askedOn?.number).toBe((await see(shop, 1)).order.number);
    expect((await see(shop, 4)).askedOn).toBeNull();
  });

  test('V3: neither what they ordered before, nor what somebody else orders', async () => {
    const { shop, pay } = openHolding();
    await pay(1);
    await pay(2);
    await ask(shop, 1);
    await pay(3, { email: 'somebody.else@example.com' });

    expect((await see(shop, 1)).orderedAgain).toEqual([]);
    expect([(await see(shop, 2)).askedOn, (await see(shop, 3)).askedOn]).toEqual([null, null]);
  });

  test('V3: of one purchase each order leads to the other tries at it, with what the bank said of them', async () => {
    const purchase = '6f0d7d4e-54f2-4a55-9c0e-3a8f6b1f2c11';
    const { shop, pay } = openHolding();
    const first = await pay(1, { ...nowhere, purchase });
    const second = await pay(2, { purchase });
    await pay(3);

    expect((await see(shop, 2)).triedWith).toMatchObject([
      { number: first, state: 'declined', avs: 'N', securityCodeResult: 'M' },
    ]);
    expect((await see(shop, 1)).triedWith).toMatchObject([{ number: second, state: 'approved' }]);
    expect((await see(shop, 3)).triedWith).toEqual([]);
  });

  test('V3: an order on which nobody was asked leads nowhere', async () => {
    const { shop, pay } = openHolding();
    await pay(1);
    await pay(2);

    expect(await see(shop, 1)).toMatchObject({ askedOn: null, orderedAgain: [] });
  });
});
