import { Hono } from 'hono';
import type { PolicyAnswer } from '../../contract/policy-answer.ts';
import type { ShopEnv } from '../http/log-requests.ts';
import { readJson } from '../http/read-json.ts';
import { invalid } from '../http/shop-errors.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { checkPolicy } from './check-policy.ts';

/** The merchant's policy: what is there, what is to hold from now on, and the shop's own again. */
export function policyRoutes(orders: OrderStore, now: () => Date): Hono<ShopEnv> {
  const app = new Hono<ShopEnv>();
  const answer = (changed?: number): PolicyAnswer => ({
    policy: orders.policy(),
    saved: orders.policySaved(),
    ...(changed !== undefined && { changed }),
  });

  app.get('/', (context) => context.json(answer()));

  app.put('/', async (context) => {
    const checked = checkPolicy(await readJson(context));
    if (checked.kind === 'problems') return invalid(context, checked.problems);

    return context.json(answer(await orders.keepPolicy(checked.policy, now())));
  });

  app.delete('/', async (context) => context.json(answer(await orders.keepPolicy(null, now()))));

  return app;
}
