import type { AssessmentPolicy } from '@flipside/core';
import type { OrderSearch } from '../../contract/order-search.ts';
import { createShop, type ShopParts } from '../app.ts';
import { catalogue } from '../catalogue.ts';
import { openOrderStore } from '../orders/order-store.ts';
import { openSavedCardStore } from '../saved-cards/saved-card-store.ts';
import { fakeProcessor, type FakeProcessor } from './fake-processor.ts';

export const sealed = ['eyJhbGciOiJSU0EtT0FFUC0yNTYifQ', 'a2V5', 'aXY', 'Y2lwaGVy', 'dGFn'].join('.');

/** Two packets of poppies and one of sweet peas, £8.00, paid with the Visa ending 1111. */
export const order = {
  attempt: '3f2b8c1e-7a54-4d6b-9c1e-0f4a6b2d8e71',
  basket: [
    { productId: 'sweet-pea-matucana', quantity: 1 },
    { productId: 'poppy-ladybird', quantity: 2 },
  ],
  email: 'ada@example.com',
  name: '山田 花子',
  address: { line1: 'Donaudampfschifffahrtsstraße 12', city: 'Regensburg', postalCode: '93047', country: 'DE' },
  card: { sealed, brand: 'visa', lastFour: '1111', expiry: '2030-09', presenceIndicator: '1' },
} as const;

/** A search for every order. */
export const everything = {
  lastFour: '',
  text: '',
  state: '',
  toDo: '',
  address: '',
  code: '',
  page: 1,
} as const satisfies OrderSearch;

export interface OpenShop {
  readonly logs: string[];
  readonly processor: FakeProcessor;
  readonly orders: ShopParts['orders'];
  readonly savedCards: ShopParts['savedCards'];
  /** `cookie` is that of a customer who has come back. */
  post(body: unknown, cookie?: string): Promise<Response>;
  /** Posts to another path: JSON, or a form. */
  send(path: string, body: object): Promise<Response>;
  get(path: string, cookie?: string): Promise<Response>;
  remove(path: string, cookie?: string): Promise<Response>;
  /** Sends what a page of the staff's sends. */
  staff(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<Response>;
  catchUp(): Promise<void>;
}

/** A shop without a port. `file` is for what must outlive it. */
export function openShop({
  processor = fakeProcessor(),
  file = ':memory:',
  now = () => new Date('2026-11-23T12:00:00Z'),
  policy,
  front = '/nowhere',
}: {
  processor?: FakeProcessor;
  file?: string;
  now?: () => Date;
  policy?: AssessmentPolicy;
  front?: string;
} = {}): OpenShop {
  const logs: string[] = [];
  const orders = openOrderStore(file, policy);
  const savedCards = openSavedCardStore(file);
  const { app, catchUp } = createShop({
    orders,
    savedCards,
    processor,
    products: catalogue,
    now,
    bank: 'https://bank.example',
    timeoutMs: 50,
    front,
    log: (line) => logs.push(line),
  });

  return {
    logs,
    processor,
    orders,
    savedCards,
    catchUp,
    send: async (path, body) =>
      body instanceof URLSearchParams
        ? app.request(path, { method: 'POST', body })
        : app.request(path, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: '*/*' },
            body: JSON.stringify(body),
          }),
    get: async (path, cookie = '') => app.request(path, { headers: { cookie } }),
    remove: async (path, cookie = '') => app.request(path, { method: 'DELETE', headers: { cookie } }),
    staff: async (method, path, body) =>
      app.request(`/api/staff${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    post: async (body, cookie = '') =>
      app.request('/api/orders', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}
