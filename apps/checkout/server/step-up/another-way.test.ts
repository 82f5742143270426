// A shopper who has stopped the bank's check comes again: with another card, another basket, another date, in another tab, a day later.
import { describe, expect, test } from 'vitest';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import type { AuthorizationRequest } from '../processor/processor-client.ts';
import { begun, fakeProcessor } from '../testing/fake-processor.ts';
import { openShop, order } from '../testing/open-shop.ts';
import { attempt, begin, declined, pay, start, toConfirm, wantsIt } from '../testing/step-up.ts';

const { confirmation: sentences } = paymentSentences;

describe('T3, V3: whoever stops, and then pays otherwise, is asked to confirm that', () => {
  test.each([
    ['with another card', { card: { ...order.card, lastFour: '4242' } }],
    ['for one packet more', { basket: [order.basket[0], { productId: 'poppy-ladybird', quantity: 3 }] }],
    ['with the expiry mended', { card: { ...order.card, expiry: '2030-10' } }],
  ])('%s', async (_, changes) => {
    const card = 'card' in changes ? changes.card : order.card;
    let { lastFour, expiry }: { lastFour: string; expiry: string } = order.card;
    const { shop } = await toConfirm({ bank: (request) => ({ ...wantsIt(request), lastFour, expiry }) });
    ({ lastFour, expiry } = card);

    const { error } = await pay(shop, 2, changes);

    expect(error).toMatchObject({
      message:
        'Your bank wants you to confirm this payment. Nothing was charged yet. Press the pay button to confirm it.',
      stepUp: { order: shop.orders.byAttempt(attempt(2))?.id },
    });
    const { authentication } = await begin(shop, error.stepUp.order, { card });
    expect((await pay(shop, 3, { ...changes, authentication })).order.number).toBe(1003);
  });
});

/** A bank that begins `authn_A`, `authn_B` and so on. */
function lettered() {
  let times = 0;
  return () => {
    const id = `authn_${String.fromCharCode(65 + times)}`;
    times += 1;
    return { kind: 'answered', authentication: { ...begun, id } } as const;
  };
}

describe('T3: what was confirmed already', () => {
  const y = (id: string) => ({ kind: 'answered', authentication: { id, transStatus: 'Y', eci: '05' } }) as const;

  test('and brought in vain is not brought again: the bank is asked for a page of its own', async () => {
    const bank = (request: AuthorizationRequest) =>
      request.authentication === 'authn_A' ? declined : wantsIt(request);
    const { shop, id } = await toConfirm({ bank, confirming: lettered() });
    const { authentication } = await begin(shop, id);
    const inVain = await pay(shop, 2, { authentication });

    const again = await pay(shop, 3);
    const next = await begin(shop, again.error.stepUp.order);
    const paid = await pay(shop, 4, { authentication: next.authentication });

    expect(inVain.error.message).toContain('Your bank still wants to check that it is you.');
    expect(next).toMatchObject({ authentication: 'authn_B', challenge: { acsURL: begun.acsURL } });
    expect(paid.order.number).toBe(1003);
  });

  test('a day ago has to be confirmed anew, whether the browser brings it or the shop finds it', async () => {
    let today = new Date('2026-11-23T12:00:00Z');
    const { shop, id } = await toConfirm({ confirming: lettered() }, { now: () => today });
    const { authentication } = await begin(shop, id);
    today = new Date('2026-11-24T12:00:01Z');

    const { error } = await pay(shop, 2, { authentication });
    const next = await begin(shop, id);

    expect(error.stepUp).toEqual({ order: id });
    expect(next).toMatchObject({ authentication: 'authn_B', challenge: { acsURL: begun.acsURL } });
    expect(shop.processor.endsAsked).toEqual([]);
  });

  test('is not asked for again where the processor is away for a moment', async () => {
    let isAway = true;
    const { shop, id } = await toConfirm({ confirmed: (known) => (isAway ? { kind: 'away' } : y(known)) });
    await begin(shop, id);

    const response = await start(shop, id);
    isAway = false;
    const back = await begin(shop, id);

    expect(response.status).toBe(502);
    expect((await response.json()).error.message).toBe(sentences.unreachable);
    expect(back).toEqual({ authentication: begun.id, challenge: null });
    expect(shop.processor.toConfirm).toHaveLength(1);
  });

  test('in one tab is found behind a page that is still open in another', async () => {
    const { shop, id } = await toConfirm({
      confirming: lettered(),
      confirmed: (known) =>
        known === 'authn_A'
          ? y(known)
          : { kind: 'answered', authentication: { id: known, transStatus: 'C', eci: null } },
    });
    await Promise.all([begin(shop, id), begin(shop, id)]);

    expect(await begin(shop, id)).toEqual({ authentication: 'authn_A', challenge: null });
    expect(shop.processor.toConfirm).toHaveLength(2);
    expect(shop.orders.byAttempt(attempt(1))).toMatchObject({ transStatus: 'Y', eci: '05' });
  });

  test('as no by the bank is told, though the page never said so, and no second page is asked for', async () => {
    const { shop, id } = await toConfirm({
      confirmed: (known) => ({ kind: 'answered', authentication: { id: known, transStatus: 'N', eci: '07' } }),
    });
    await begin(shop, id);

    expect((await begin(shop, id)).error.message).toBe(sentences.refused);
    expect(shop.processor.toConfirm).toHaveLength(1);
  });
});

describe('T2, T3: what can’t be confirmed any more', () => {
  test('after the fifth page is for another card: no press of the button begins again', async () => {
    const { shop, id } = await toConfirm({
      confirming: lettered(),
      confirmed: (known) => ({ kind: 'answered', authentication: { id: known, transStatus: 'C', eci: null } }),
    });
    for (let n = 0; n < 5; n += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await begin(shop, id);
    }

    expect((await begin(shop, id)).error.message).toBe(
      'This payment can’t be confirmed any more. Nothing was charged. Use another card, or ask your bank.',
    );
  });

  test('since it is paid: nobody says that nothing was charged', async () => {
    const { shop, id } = await toConfirm();
    const { authentication } = await begin(shop, id);
    const { order: paid } = await pay(shop, 2, { authentication });

    const { error } = await begin(shop, paid.id);

    expect(error.message).toBe('This payment can’t be confirmed any more. Press the pay button to go on.');
  });

  test.each([
    ['an order that is not there', attempt(9), {}],
    ['another card', undefined, { card: { ...order.card, lastFour: '4242' } }],
    ['a request that can’t be read', undefined, { browser: 7 }],
  ])('of %s: nobody says that nothing was charged', async (_, other, changes) => {
    const { shop, id } = await toConfirm();

    const { error } = await begin(shop, other ?? id, changes);

    expect(error.message).toContain('can’t be confirmed any more');
    expect(error.message).not.toContain('charged');
  });

  test('with a saved card that is gone: the sentence names it', async () => {
    const { shop, id } = await toConfirm();

    const { error } = await begin(shop, id, { card: undefined, savedCard: { id: attempt(7), presenceIndicator: '0' } });

    expect(error.message).toBe('This card is not saved any more. Nothing was charged. Use another card.');
  });

  test('without a purchase key: the button is not pointed out, since no press of it would find the order again', async () => {
    const shop = openShop({ processor: fakeProcessor({ bank: wantsIt }) });

    const { error } = await (await shop.post(order)).json();

    expect(error.message).toBe(
      'Your bank still wants to check that it is you. Nothing was charged. Try another card, or ask your bank.',
    );
    expect(error.stepUp).toBeUndefined();
  });
});
