import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fallbackPolicyOf, type FallbacksAnswer } from '../contract/fallbacks.ts';
import type { Product } from '../contract/product.ts';
import { logRequests, type ShopEnv } from './http/log-requests.ts';
import { securityHeaders } from './http/security-headers.ts';
import { serveFront } from './http/serve-front.ts';
import { shopError } from './http/shop-errors.ts';
import { orderRoutes } from './orders/order-routes.ts';
import type { OrderStore } from './orders/order-store.ts';
import { createPayments } from './orders/payments.ts';
import { createCardKey } from './processor/card-key.ts';
import type { Processor } from './processor/processor-client.ts';
import { savedCardRoutes } from './saved-cards/saved-card-routes.ts';
import type { SavedCardStore } from './saved-cards/saved-card-store.ts';
import { fallbackRoutes } from './staff/fallback-routes.ts';
import { policyRoutes } from './staff/policy-routes.ts';
import { staffRoutes } from './staff/staff-routes.ts';
import { notificationRoute } from './step-up/notification-route.ts';
import { stepUpRoutes } from './step-up/step-up-routes.ts';
import { createStepUp } from './step-up/step-up.ts';

export interface ShopParts {
  readonly orders: OrderStore;
  readonly savedCards: SavedCardStore;
  readonly processor: Processor;
  readonly products: readonly Product[];
  readonly now: () => Date;
  /** The origin of the pages on which a bank looks at the browser, and shoppers confirm a payment. */
  readonly bank: string;
  /** How long a shopper waits for the processor, in milliseconds. */
  readonly timeoutMs: number;
  /** Where the built pages are. */
  readonly front: string;
  readonly log: (line: string) => void;
}

export interface Shop {
  readonly app: Hono<ShopEnv>;
  /** Settles the orders that an earlier run, or a lost answer, left open. */
  catchUp(): Promise<void>;
}

/** The shop as a function of its parts. */
export function createShop(parts: ShopParts): Shop {
  const { orders, savedCards, processor, products, now, bank, timeoutMs, front, log } = parts;
  const payments = createPayments({ orders, savedCards, processor, timeoutMs, now });
  const stepUp = createStepUp({ orders, processor, timeoutMs, now });
  const cardKey = createCardKey(processor, timeoutMs, now);
  const app = new Hono<ShopEnv>();

  app.use(logRequests(log));
  app.use(securityHeaders(bank));
  app.use('/api/*', bodyLimit({ maxSize: 32 * 1024, onError: (context) => context.json(tooLarge, 413) }));

  app.get('/api/products', (context) => context.json({ products }));
  app.get('/api/fallbacks', (context) =>
    context.json<FallbacksAnswer>({ fallbacks: fallbackPolicyOf(orders.fallbacks()) }),
  );
  app.get('/api/card-key', async (context) => {
    const key = await cardKey.current();
    return key === null ? shopError(context, processorAway) : context.json({ key });
  });
  app.get('/api/scenarios', async (context) => {
    const scenarios = await processor.scenarios(AbortSignal.timeout(timeoutMs));
    return scenarios === null ? shopError(context, processorAway) : context.json(scenarios);
  });
  app.route('/api/orders', orderRoutes({ orders, savedCards, payments, stepUp, products, cardKey, now }));
  app.route('/api/authentications', stepUpRoutes({ orders, savedCards, stepUp, cardKey, now }));
  app.route('/api/saved-cards', savedCardRoutes({ savedCards, processor, timeoutMs }));
  app.route('/api/staff/policy', policyRoutes(orders, now));
  app.route('/api/staff/fallbacks', fallbackRoutes(orders, now));
  app.route('/api/staff/orders', staffRoutes({ orders, savedCards, payments, now }));
  app.all('/api/*', (context) =>
    shopError(context, { code: 'not-found', message: 'There is nothing at this address.' }),
  );

  notificationRoute(app, orders);
  serveFront(app, front);

  app.onError((error, context) => {
    // Where it broke, and not its message: that can quote what was sent.
    log(
      `${error.name} ${(error.stack ?? '')
        .split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .join(' ')}`,
    );
    return shopError(context, unexpected);
  });

  return { app, catchUp: () => payments.catchUp() };
}

// Says nothing of charges: an earlier question may still be open.
const processorAway = {
  code: 'unreachable',
  message: 'We can’t reach the bank at the moment. Try again in a minute.',
} as const;

// The order may have been asked for already, so this doesn't say that nothing was charged.
const unexpected = {
  code: 'unexpected',
  message: 'Something went wrong on our side. Try again: you won’t be charged twice.',
} as const;

const tooLarge = {
  error: { code: 'invalid', message: 'This is more than one order can hold.', problems: [] },
} as const;
