// What the shop answers where there is nothing to confirm, or nobody to ask.
import { describe, expect, test } from 'vitest';
import { begun } from '../testing/fake-processor.ts';
import { openShop, order } from '../testing/open-shop.ts';
import { attempt, begin, pay, row, start, toConfirm } from '../testing/step-up.ts';

const authentication = begun.id;

describe('an authentication can’t begin', () => {
  test.each([
    ['N', 'decline'],
    ['U', 'step-up'],
  ] as const)('where the bank says %s at once', async (transStatus, actionNow) => {
    const { shop, id } = await toConfirm({
      confirming: () => ({
        kind: 'answered',
        authentication: { ...begun, transStatus, acsURL: null, acsTransID: null },
      }),
    });

    const response = await start(shop, id);

    expect(response.status).toBe(402);
    expect((await response.json()).error.message).toContain('Nothing was charged');
    expect(row(shop, 1)).toMatchObject({ transStatus, actionNow });
  });

  test('and needs no page where the bank is content', async () => {
    const { shop, id } = await toConfirm({
      confirming: () => ({
        kind: 'answered',
        authentication: { ...begun, transStatus: 'Y', eci: '05', acsURL: null, acsTransID: null },
      }),
    });

    expect(await begin(shop, id)).toEqual({ authentication, challenge: null });
  });

  test.each([
    ['away', { kind: 'away' } as const, 502, 'We can’t reach your bank to confirm the payment.'],
    [
      'of another mind',
      { kind: 'refused', code: 'sealed-card-key-unknown' } as const,
      402,
      'did not reach the bank intact',
    ],
  ])('where the processor is %s, and says so', async (_, answer, status, says) => {
    const { shop, id } = await toConfirm({ confirming: () => answer });

    const response = await start(shop, id);

    expect(response.status).toBe(status);
    expect((await response.json()).error.message).toMatch(new RegExp(`${says}.*Nothing was charged`));
  });

  test.each([
    ['of an order that is not there', 404, { order: attempt(9) }],
    ['of another card', 409, { card: { ...order.card, lastFour: '4242' } }],
    ['without a card', 422, { card: undefined }],
    ['with a number beside it', 422, { number: '4242' }],
  ])('%s', async (_, status, changes) => {
    const { shop, id } = await toConfirm();

    const response = await start(shop, id, changes);

    expect(response.status).toBe(status);
    expect([...shop.processor.prepared, ...shop.processor.toConfirm]).toEqual([]);
    expect(await response.text()).not.toContain('4242');
  });

  test('for an order that the bank has approved', async () => {
    const shop = openShop();
    const { order: paid } = await pay(shop, 1);

    const { error } = await begin(shop, paid.id);

    expect(error.message).toContain('can’t be confirmed any more');
    expect(shop.processor.toConfirm).toEqual([]);
  });
});
