import { notificationPage, notificationScriptHash, readBrowserData } from '@flipside/core';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { authenticationRequestSchema, type AuthenticationBegun } from '../../contract/authentication-request.ts';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import type { ShopEnv } from '../http/log-requests.ts';
import { readJson } from '../http/read-json.ts';
import { shopError } from '../http/shop-errors.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { isSameCard } from '../orders/order.ts';
import type { CardKey } from '../processor/card-key.ts';
import { cardToCharge } from '../saved-cards/card-to-charge.ts';
import { customerOf } from '../saved-cards/customer.ts';
import type { SavedCardStore } from '../saved-cards/saved-card-store.ts';
import type { StepUp } from './step-up.ts';

const { confirmation: sentences, refused } = paymentSentences;

/** The shop's page to which the bank posts the end of a challenge. */
export const notificationPath = '/3ds/notification';

export interface StepUpRoutesParts {
  readonly orders: OrderStore;
  readonly savedCards: SavedCardStore;
  readonly stepUp: StepUp;
  readonly cardKey: CardKey;
  readonly now: () => Date;
}

/** Begins what the shopper confirms with the bank. The card comes sealed once more, since nothing of it was kept. */
export function stepUpRoutes({ orders, savedCards, stepUp, cardKey, now }: StepUpRoutesParts): Hono<ShopEnv> {
  const app = new Hono<ShopEnv>();

  app.post('/', async (context) => {
    const read = v.safeParse(authenticationRequestSchema, await readJson(context));
    if (!read.success) return shopError(context, { code: 'invalid', message: sentences.overBefore });

    const order = orders.byId(read.output.order);
    if (order === undefined) return shopError(context, { code: 'not-found', message: sentences.overBefore });
    context.set('orderId', order.id);

    const chosen = cardToCharge(read.output, { savedCards, customer: customerOf(context), today: now() });
    if (chosen.kind === 'problem') {
      // The message is all that the shopper reads: there is no field beside the bank's page.
      return shopError(context, { code: 'invalid', message: chosen.problem.message, problems: [chosen.problem] });
    }
    if (!isSameCard(order, chosen.facts))
      return shopError(context, { code: 'conflict', message: sentences.overBefore });

    const browserAcceptHeader = context.req.header('accept');
    const begun = await stepUp.begin(order, chosen.charged, {
      notificationURL: new URL(notificationPath, context.req.url).href,
      browser: readBrowserData({ ...read.output.browser, browserAcceptHeader }).data,
    });

    switch (begun.kind) {
      case 'begun':
        return context.json<AuthenticationBegun>(
          { authentication: begun.authentication, challenge: begun.challenge },
          201,
        );
      case 'not-confirmed':
        return shopError(context, { code: 'declined', message: begun.message });
      case 'refused':
        // It may have a new key.
        cardKey.forget();
        return shopError(context, { code: 'declined', message: refused });
      case 'away':
        return shopError(context, { code: 'unreachable', message: sentences.unreachable });
    }
  });

  return app;
}

/** In the bank's frame: hands what the bank posted to the shop's page around it, and to no other. Nothing of it is believed. */
export function notificationRoute(app: Hono<ShopEnv>): void {
  const limit = bodyLimit({ maxSize: 32 * 1024, onError: (context) => context.body(null, 413) });

  app.post(notificationPath, limit, async (context: Context<ShopEnv>) => {
    const { cres, threeDSMethodData } = await context.req.parseBody();

    context.header(
      'content-security-policy',
      `default-src 'none'; script-src ${notificationScriptHash}; frame-ancestors 'self'; base-uri 'none'; form-action 'none'`,
    );
    return context.html(notificationPage({ cres, threeDSMethodData }, { origin: new URL(context.req.url).origin }));
  });
}
