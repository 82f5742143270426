import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

export interface RequestLogEnv {
  Variables: { authorizationId?: string };
}

/**
 * Logs one line a request: method, route, status, time taken and the authorization it was about.
 *
 * The route as it is declared (`/authorizations/:id/void`), not the address as it was asked for: a client can write
 * anything into an address, a card number as well.
 */
export function requestLog(log: (line: string) => void): MiddlewareHandler<RequestLogEnv> {
  return async (c, next) => {
    const started = performance.now();
    await next();

    const took = Math.round(performance.now() - started);
    log(`${c.req.method} ${routePath(c, -1)} ${c.res.status} ${took}ms ${c.get('authorizationId') ?? '-'}`);
  };
}
