import { readBrowserData } from '@flipside/core';
import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import {
  authenticationRequestSchema,
  transactionRequestSchema,
  type AuthenticationBegun,
  type TransactionBegun,
} from '../../contract/authentication-request.ts';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import type { ShopEnv } from '../http/log-requests.ts';
import { readJson } from '../http/read-json.ts';
import { shopError } from '../http/shop-errors.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { isSameCard, type Order } from '../orders/order.ts';
import type { CardKey } from '../processor/card-key.ts';
import type { CardCharged } from '../processor/processor-client.ts';
import { cardToCharge } from '../saved-cards/card-to-charge.ts';
import { customerOf } from '../saved-cards/customer.ts';
import type { SavedCardStore } from '../saved-cards/saved-card-store.ts';
import { notificationPath } from './notification-route.ts';
import type { Begun } from './step-up-answers.ts';
import type { StepUp } from './step-up.ts';

const { confirmation: sentences, refused } = paymentSentences;

export interface StepUpRoutesParts {
  readonly orders: OrderStore;
  readonly savedCards: SavedCardStore;
  readonly stepUp: StepUp;
  readonly cardKey: CardKey;
  readonly now: () => Date;
}

/** Begins what the shopper confirms with the bank. The card comes sealed each time, since nothing of it was kept. */
export function stepUpRoutes({ orders, savedCards, stepUp, cardKey, now }: StepUpRoutesParts): Hono<ShopEnv> {
  const app = new Hono<ShopEnv>();

  app.post('/transactions', async (context) => {
    const read = v.safeParse(transactionRequestSchema, await readJson(context));
    const found = read.success ? whatFor(context, read.output) : notRead(context);
    if (found instanceof Response) return found;

    const prepared = await stepUp.prepare(found.order, found.charged);
    if (prepared.kind !== 'prepared') return told(context, prepared);

    const look = { ...prepared.transaction, notificationURL: notificationURLFor(context) };
    return context.json<TransactionBegun>({ look }, 201);
  });

  app.post('/', async (context) => {
    const read = v.safeParse(authenticationRequestSchema, await readJson(context));
    if (!read.success) return notRead(context);
    const found = whatFor(context, read.output);
    if (found instanceof Response) return found;

    const { browser, threeDSServerTransID } = read.output;
    const browserAcceptHeader = context.req.header('accept');
    const begun = await stepUp.begin(found.order, found.charged, {
      notificationURL: notificationURLFor(context),
      browser: readBrowserData({ ...browser, browserAcceptHeader }).data,
      threeDSServerTransID: threeDSServerTransID.toLowerCase(),
    });
    return told(context, begun);
  });

  /** The order that is to be confirmed, and the card again that it was declined with; or what is wrong with them. */
  function whatFor(
    context: Context<ShopEnv>,
    sent: v.InferOutput<typeof transactionRequestSchema>,
  ): Response | { readonly order: Order; readonly charged: CardCharged } {
    const order = orders.byId(sent.order);
    if (order === undefined) return shopError(context, { code: 'not-found', message: sentences.overBefore });
    context.set('orderId', order.id);

    const chosen = cardToCharge(sent, { savedCards, customer: customerOf(context), today: now() });
    if (chosen.kind === 'problem') {
      // The message is all that the shopper reads: there is no field beside the bank's page.
      return shopError(context, { code: 'invalid', message: chosen.problem.message, problems: [chosen.problem] });
    }
    if (!isSameCard(order, chosen.facts))
      return shopError(context, { code: 'conflict', message: sentences.overBefore });
    return { order, charged: chosen.charged };
  }

  function told(context: Context<ShopEnv>, begun: Begun): Response {
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
  }

  return app;
}

function notRead(context: Context<ShopEnv>): Response {
  return shopError(context, { code: 'invalid', message: sentences.overBefore });
}

function notificationURLFor(context: Context<ShopEnv>): string {
  return new URL(notificationPath, context.req.url).href;
}
