import { Hono } from 'hono';
import * as v from 'valibot';
import type { StaffDone, StaffOrderAnswer, StaffOrders } from '../../contract/order.ts';
import { orderSearchSchema } from '../../contract/order-search.ts';
import { actionsFor } from '../../contract/staff-actions.ts';
import { staffSentences as sentences } from '../../contract/staff-sentences.ts';
import type { ShopEnv } from '../http/log-requests.ts';
import { readJson } from '../http/read-json.ts';
import { invalid, shopError } from '../http/shop-errors.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { staffOrder, type Order } from '../orders/order.ts';
import type { Payments } from '../orders/payments.ts';
import type { SavedCardStore } from '../saved-cards/saved-card-store.ts';

const requestSchema = v.strictObject({
  key: v.pipe(v.string(), v.uuid()),
  what: v.picklist(['release', 'ask', 'decline', 'retry', 'look-up']),
  seen: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

// A demonstration has no sign-in, so nobody is told from anybody.
const who = 'staff';

export interface StaffRoutesParts {
  readonly orders: OrderStore;
  readonly savedCards: SavedCardStore;
  readonly payments: Payments;
  readonly now: () => Date;
}

/** What the staff sees and does. A demonstration has no sign-in; a real shop puts one before these. */
export function staffRoutes({ orders, savedCards, payments, now }: StaffRoutesParts): Hono<ShopEnv> {
  const app = new Hono<ShopEnv>();

  function answerFor(order: Order): StaffOrderAnswer {
    const rivals = orders.rivals(order);

    return {
      order: staffOrder(order),
      history: orders.history(order),
      attempts: orders.attemptsAt(order),
      decisions: orders.decisionsOn(order),
      policy: orders.policy(),
      cardAtHand: savedCards.tokenFor(order) !== null,
      paidBy: rivals.find(({ state }) => state === 'approved')?.number ?? null,
      payingWith: rivals.find(({ state }) => state !== 'approved')?.number ?? null,
      triedWith: orders.triedWith(order),
      askedOn: orders.askedOn(order),
      orderedAgain: orders.orderedAgain(order),
    };
  }

  app.get('/', async (context) => {
    const read = v.safeParse(orderSearchSchema, context.req.query());
    if (!read.success) {
      return invalid(
        context,
        read.issues.map((issue) => ({ field: v.getDotPath(issue) ?? 'request', message: issue.message })),
      );
    }

    if (read.output.toDo !== '') await orders.caughtUp();
    return context.json<StaffOrders>(orders.page(read.output));
  });

  app.get('/:id', (context) => {
    const order = orders.byId(context.req.param('id'));
    if (order === undefined) return shopError(context, { code: 'not-found', message: sentences.noSuchOrder });

    context.set('orderId', order.id);
    return context.json(answerFor(order));
  });

  app.post('/:id/actions', async (context) => {
    const order = orders.byId(context.req.param('id'));
    if (order === undefined) return shopError(context, { code: 'not-found', message: sentences.noSuchOrder });
    context.set('orderId', order.id);

    const read = v.safeParse(requestSchema, await readJson(context));
    if (!read.success) return invalid(context, [{ field: 'request', message: sentences.unclear }]);
    const { key, what, seen } = read.output;

    // The same press again: what it began is waited for, and nothing is done twice.
    if (orders.wasHeard(order, key)) return done(await payments.carryOut(order, null));

    const { decisions, ...around } = answerFor(order);
    const last = decisions.at(-1);
    if (last !== undefined && decisions.length > seen) {
      return shopError(context, { code: 'conflict', message: sentences.alreadyDone(last) });
    }
    if (!actionsFor(around).includes(what)) {
      return shopError(context, { code: 'conflict', message: sentences.notPossible });
    }

    orders.decide(order, { key, at: now().toISOString(), who, what });
    const token = what === 'retry' ? savedCards.tokenFor(order) : null;
    return done(await payments.carryOut(order, token === null ? null : { savedCard: { token } }));

    function done(latest: Order) {
      const answer = answerFor(orders.byId(latest.id) ?? latest);
      const waits = ['voiding', 'unknown', 'asking'].includes(answer.order.state);
      return context.json<StaffDone>({ ...answer, outcome: waits ? 'waiting' : 'done' });
    }
  });

  return app;
}
