// A shopper who has stopped the bank's check comes again: with another card, another basket, another date, in another tab, a day later.
import { describe, expect, test } from 'vitest';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import type { AuthorizationRequest } from '../processor/processor-client.ts';
import { approval, begun, fakeProcessor, type FakeAnswers } from '../testing/fake-processor.ts';
import { openShop, order, type OpenShop } from '../testing/open-shop.ts';

const { confirmation: sentences } = paymentSentences;

const purchase = 'c0ffee00-0000-4000-8000-000000000001';
const attempt = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const browser = { browserUserAgent: 'A browser', browserLanguage: 'en-GB', browserJavascriptEnabled: true };

const pay = async (shop: OpenShop, n: number, changes: object = {}) =>
  (await shop.post({ ...order, attempt: attempt(n), purchase, ...changes })).json();
const start = (shop: OpenShop, id: string, changes: object = {}) =>
  shop.send('/api/authentications', { order: id, card: order.card, browser, ...changes });
const begin = async (shop: OpenShop, id: string, changes: object = {}) => (await start(shop, id, changes)).json();

const declined = { ...approval, id: 'auth_no', state: 'declined', reason: 'authentication-required' } as const;
const wantsIt = ({ authentication }: AuthorizationRequest) =>
  authentication === undefined ? declined : ({ ...approval, transStatus: 'Y', eci: '05' } as const);

/** A shop whose shopper is to confirm the first order, and has stopped. */
async function stopped(answers: FakeAnswers = {}, rest: Partial<Parameters<typeof openShop>[0]> = {}) {
  const shop = openShop({ processor: fakeProcessor({ bank: wantsIt, ...answers }), ...rest });
  const { error } = await pay(shop, 1);
  return { shop, id: String(error.stepUp.order) };
}

describe('T3, V3: whoever stops, and then pays otherwise, is asked to confirm that', () => {
  test.each([
    ['with another card', { card: { ...order.card, lastFour: '4242' } }],
    ['for one packet more', { basket: [order.basket[0], { productId: 'poppy-ladybird', quantity: 3 }] }],
    ['with the expiry mended', { card: { ...order.card, expiry: '2030-10' } }],
  ])('%s', async (_, changes) => {
    const card = 'card' in changes ? changes.card : order.card;
    let { lastFour, expiry }: { lastFour: string; expiry: string } = order.card;
    const { shop } = await stopped({ bank: (request) => ({ ...wantsIt(request), lastFour, expiry }) });
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
