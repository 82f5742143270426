import { notificationPage, notificationScriptHash, readThreeDSMethodNotification } from '@flipside/core';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ShopEnv } from '../http/log-requests.ts';
import type { OrderStore } from '../orders/order-store.ts';

/** The shop's page to which the bank posts that it has looked at the browser, and the end of a challenge. */
export const notificationPath = '/3ds/notification';

/**
 * In the bank's frame: hands what the bank posted to the shop's page around it, and to no other. Nothing of it is believed but that a
 * bank has looked: anybody could say so, and would only have the checkout go on sooner.
 */
export function notificationRoute(app: Hono<ShopEnv>, { browserLooks }: Pick<OrderStore, 'browserLooks'>): void {
  const limit = bodyLimit({ maxSize: 32 * 1024, onError: (context) => context.body(null, 413) });

  app.post(notificationPath, limit, async (context: Context<ShopEnv>) => {
    const { cres, threeDSMethodData } = await context.req.parseBody();

    // Before the page hears of it: what it asks next must find it written down.
    const notified = readThreeDSMethodNotification(typeof threeDSMethodData === 'string' ? threeDSMethodData : null);
    if (notified.kind === 'finished') browserLooks.finished(notified.threeDSServerTransID);

    context.header(
      'content-security-policy',
      `default-src 'none'; script-src ${notificationScriptHash}; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
    );
    return context.html(notificationPage({ cres, threeDSMethodData }, { origin: new URL(context.req.url).origin }));
  });
}
