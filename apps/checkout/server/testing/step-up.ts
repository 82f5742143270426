import type { AuthorizationRequest } from '../processor/processor-client.ts';
import { approval, fakeProcessor, type FakeAnswers } from './fake-processor.ts';
import { openShop, order, type OpenShop } from './open-shop.ts';

export const purchase = 'c0ffee00-0000-4000-8000-000000000001';
export const attempt = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const browser = { browserUserAgent: 'A browser', browserLanguage: 'en-GB', browserJavascriptEnabled: true };

export const declined = {
  ...approval,
  id: 'auth_no',
  state: 'declined',
  reason: 'authentication-required',
} as const;

/** A bank that approves what was confirmed, and nothing else. */
export function wantsIt({ authentication }: AuthorizationRequest) {
  return authentication === undefined ? declined : ({ ...approval, transStatus: 'Y', eci: '05' } as const);
}

export const pay = async (shop: OpenShop, n: number, changes: object = {}) =>
  (await shop.post({ ...order, attempt: attempt(n), purchase, ...changes })).json();

/** Sends what the page sends first. */
export const prepare = (shop: OpenShop, id: string, changes: object = {}) =>
  shop.send('/api/authentications/transactions', { order: id, card: order.card, ...changes });

/** Sends what the page sends once the bank has looked at the browser, or has had its time for it. */
export const authenticate = (shop: OpenShop, id: string, threeDSServerTransID: string, changes: object = {}) =>
  shop.send('/api/authentications', { order: id, card: order.card, browser, threeDSServerTransID, ...changes });

/** Both, without a look in between; the first answer where there is nothing to look at. */
export async function start(shop: OpenShop, id: string, changes: object = {}): Promise<Response> {
  const response = await prepare(shop, id, changes);
  const { look } = await response.clone().json();
  return look === undefined ? response : authenticate(shop, id, look.threeDSServerTransID, changes);
}

export const begin = async (shop: OpenShop, id: string, changes: object = {}) =>
  (await start(shop, id, changes)).json();

export const row = (shop: OpenShop, n: number) => shop.orders.byAttempt(attempt(n));

/** A shop whose shopper is to confirm the first order. */
export async function toConfirm(answers: FakeAnswers = {}, rest: Partial<Parameters<typeof openShop>[0]> = {}) {
  const shop = openShop({ processor: fakeProcessor({ bank: wantsIt, ...answers }), ...rest });
  const { error } = await pay(shop, 1);
  return { shop, id: String(error.stepUp.order) };
}
