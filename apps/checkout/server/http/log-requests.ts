import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';

export interface ShopEnv {
  readonly Variables: { orderId?: string };
}

/**
 * One line a request: method, route, status, milliseconds, order. The route and not the address, since anything can be
 * pasted into an address, a card number too; and never a body.
 */
export function logRequests(log: (line: string) => void) {
  return createMiddleware<ShopEnv>(async (context, next) => {
    const start = performance.now();
    await next();

    const orderId = context.get('orderId');
    const facts = [
      context.req.method,
      // After the handlers, this is the route of the one that answered.
      routePath(context),
      context.res.status,
      `${Math.round(performance.now() - start)}ms`,
      ...(orderId === undefined ? [] : [`order=${orderId}`]),
    ];
    log(facts.join(' '));
  });
}
