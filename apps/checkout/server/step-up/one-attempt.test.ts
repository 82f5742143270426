// A doubled request, or two tabs, with one key for the attempt, while the shop asks how the confirmation ended.
import { expect, test } from 'vitest';
import { begun, fakeProcessor } from '../testing/fake-processor.ts';
import { openShop } from '../testing/open-shop.ts';
import { begin, pay, wantsIt } from '../testing/step-up.ts';

/** A shop whose processor is away for the look-ups with these numbers, and whose shopper has confirmed. */
async function confirmed(away: readonly number[]) {
  let times = 0;
  const processor = fakeProcessor({
    bank: wantsIt,
    confirmed: (id) => {
      times += 1;
      return away.includes(times)
        ? { kind: 'away' }
        : { kind: 'answered', authentication: { id, transStatus: 'Y', eci: '05' } };
    },
  });
  const shop = openShop({ processor });
  const { error } = await pay(shop, 1);
  await begin(shop, error.stepUp.order);
  return shop;
}

test.each([[[1]], [[2]], [[1, 2]]])(
  'T3, V0: neither of two is told that nothing was charged while the other one is (look-up %j away)',
  async (away) => {
    const shop = await confirmed(away);

    const both = await Promise.all([1, 2].map(() => pay(shop, 2, { authentication: begun.id })));

    const charged = [...shop.processor.charges.values()].filter(({ state }) => state === 'approved');
    expect(new Set(both.map((told) => told.order?.number ?? told.error.message)).size, 'both are told the same').toBe(
      1,
    );
    expect(charged).toHaveLength(both[0].order === undefined ? 0 : 1);
  },
);

test('T3, V0: the next attempt pays once, and a first one that comes late finds it', async () => {
  const shop = await confirmed([1]);
  const { error } = await pay(shop, 2, { authentication: begun.id });

  const paid = await pay(shop, 3, { authentication: begun.id });
  const late = await pay(shop, 2, { authentication: begun.id });

  expect(error).toMatchObject({ code: 'unreachable', attemptOver: true });
  expect(late.order).toEqual(paid.order);
  expect([...shop.processor.charges.values()].filter(({ state }) => state === 'approved')).toHaveLength(1);
});
