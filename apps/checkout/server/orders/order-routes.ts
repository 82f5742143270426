import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import type { CodeAsked, ConfirmedOrder } from '../../contract/order.ts';
import { orderRequestSchema } from '../../contract/order-request.ts';
import { paymentSentences as sentences } from '../../contract/payment-sentences.ts';
import { saidOf, statementOf } from '../../contract/statement.ts';
import { isOver } from '../../contract/staff-actions.ts';
import type { Product } from '../../contract/product.ts';
import { priceBasket } from '../catalogue.ts';
import { readJson } from '../http/read-json.ts';
import { invalid, shopError } from '../http/shop-errors.ts';
import type { ShopEnv } from '../http/log-requests.ts';
import type { CardKey } from '../processor/card-key.ts';
import { cardToCharge } from '../saved-cards/card-to-charge.ts';
import { customerOf, rememberedCustomer } from '../saved-cards/customer.ts';
import { isToConfirm } from '../step-up/confirmed-before.ts';
import type { Before } from '../step-up/step-up-answers.ts';
import type { StepUp } from '../step-up/step-up.ts';
import type { SavedCardStore } from '../saved-cards/saved-card-store.ts';
import { problemWithStatement } from './check-statement.ts';
import type { OrderStore } from './order-store.ts';
import { problemsOf } from './request-problems.ts';
import { confirmedOrder, isSameBasket, isSettled, type Order } from './order.ts';
import type { Payment, Payments, Refusal } from './payments.ts';
import { refusalProblem, whatToTell } from './what-to-tell.ts';

/** Where the card's own problems belong in the form. */
type PaidWith = 'card' | 'savedCard';

export interface OrderRoutesParts {
  readonly orders: OrderStore;
  readonly savedCards: SavedCardStore;
  readonly payments: Payments;
  readonly stepUp: StepUp;
  readonly products: readonly Product[];
  readonly cardKey: CardKey;
  readonly now: () => Date;
}

/** Buying, and looking at what was bought. */
export function orderRoutes(parts: OrderRoutesParts): Hono<ShopEnv> {
  const { orders, savedCards, payments, stepUp, products, cardKey, now } = parts;
  const app = new Hono<ShopEnv>();

  app.post('/', async (context) => {
    const read = v.safeParse(orderRequestSchema, await readJson(context), { abortPipeEarly: true });
    if (!read.success) return invalid(context, problemsOf(read.issues));

    const {
      basket,
      agreed,
      purchase = null,
      card: _card,
      savedCard,
      saveCard: _saveCard,
      statement: said,
      authentication,
      ...rest
    } = read.output;
    const priced = priceBasket(products, basket);
    if (priced.kind === 'unknown-product')
      return invalid(context, [{ field: 'basket', message: sentences.unknownProduct }]);
    if (agreed !== undefined && agreed !== priced.amount.minorUnits) {
      return invalid(context, [{ field: 'basket', message: sentences.priceChanged }]);
    }

    const chosen = cardToCharge(read.output, { savedCards, customer: customerOf(context), today: now() });
    if (chosen.kind === 'problem') return invalid(context, [chosen.problem]);

    const paidWith = savedCard === undefined ? 'card' : 'savedCard';
    // What is under way already ends as it began.
    const known = orders.byAttempt(rest.attempt) !== undefined;
    const problem = known ? null : problemWithStatement({ ...rest, ...chosen.facts }, said, orders.fallbacks());
    if (problem !== null) return invalid(context, [{ field: `${paidWith}.code`, message: problem }]);

    const { lines, amount } = priced;
    const statement = said?.said === saidOf(chosen.facts.presenceIndicator) ? statementOf(said, now()) : null;
    const draft = { ...rest, purchase, ...chosen.facts, statement, lines, amount, authentication: null };
    // What is under way already has its own.
    const first = known ? ({ kind: 'ask', authentication: null } as const) : await stepUp.before(draft, authentication);
    if (first.kind !== 'ask') return unconfirmed(context, first);

    savedCards.wish(rest.attempt, 'saveCard' in chosen.charged ? rememberedCustomer(context) : null, now());
    const payment = await payments.pay({ ...draft, authentication: first.authentication }, chosen.charged);

    context.set('orderId', payment.order.id);
    if (payment.kind === 'conflict') return conflict(context, payment.order, isSameBasket(payment.order, priced));
    return answer(context, payment, paidWith);
  });

  app.get('/:id', (context) => {
    const order = orders.byId(context.req.param('id'));
    if (order?.state !== 'approved') return shopError(context, { code: 'not-found', message: noSuchOrder(order) });

    context.set('orderId', order.id);
    return context.json<{ order: ConfirmedOrder }>({ order: confirmedOrder(order) });
  });

  function answer(
    context: Context<ShopEnv>,
    { order, refusal }: Extract<Payment, { kind: 'asked' }>,
    paidWith: PaidWith,
  ) {
    const message = whatToTell(order);
    const notPaid = () => {
      if (isToConfirm(order)) return askToConfirm(context, order);
      return order.show === null ? over(context, message) : askForCode(context, message, order.show, paidWith);
    };
    const noAnswer = () => shopError(context, { code: 'no-answer', message });
    const byState = {
      approved: () => context.json<{ order: ConfirmedOrder }>({ order: confirmedOrder(order) }, 201),
      declined: notPaid,
      voided: notPaid,
      refused: () => refused(context, message, refusal),
      unreached: () => shopError(context, { code: 'unreachable', message, attemptOver: true }),
      voiding: noAnswer,
      unknown: noAnswer,
      asking: noAnswer,
    } satisfies Record<Order['state'], () => Response>;

    return byState[order.state]();
  }

  function refused(context: Context<ShopEnv>, message: string, refusal: Refusal | undefined) {
    cardKey.forget();

    const problem = refusalProblem(refusal?.code ?? '');
    return problem === undefined ? over(context, message) : invalid(context, [problem], { attemptOver: true });
  }

  return app;
}

/** Whoever has the address of a confirmation knew the order once: the staff may have taken its payment back since. */
function noSuchOrder(order: Order | undefined): string {
  if (order === undefined || !isOver(order)) return 'There is no such order.';
  return order.state === 'voiding' ? sentences.beingCancelled : sentences.cancelled;
}

/** Nothing is charged, and what the bank answered about the code is mended in its field. */
function askForCode(context: Context<ShopEnv>, message: string, show: CodeAsked, paidWith: PaidWith) {
  return shopError(context, {
    code: 'declined',
    message,
    show,
    problems: [{ field: `${paidWith}.code`, message }],
    attemptOver: true,
  });
}

/** Nothing was sent to the bank under this attempt, so nothing is charged by it. */
function unconfirmed(context: Context<ShopEnv>, before: Exclude<Before, { kind: 'ask' }>) {
  if (before.kind === 'away') {
    return shopError(context, {
      code: 'unreachable',
      message: sentences.confirmation.unreachable,
      notConfirmed: true,
      attemptOver: true,
    });
  }

  context.set('orderId', before.order.id);
  if (before.kind === 'to-confirm') return askToConfirm(context, before.order);

  const { message, mayGoOn } = before;
  return mayGoOn
    ? shopError(context, { code: 'declined', message, notConfirmed: true, attemptOver: true })
    : over(context, message);
}

/** The bank wants the shopper to confirm the payment. Nothing is charged, and the next order brings what was confirmed. */
function askToConfirm(context: Context<ShopEnv>, { id }: Order) {
  return shopError(context, {
    code: 'declined',
    message: sentences.confirmation.wanted,
    stepUp: { order: id },
    attemptOver: true,
  });
}

function over(context: Context<ShopEnv>, message: string) {
  return shopError(context, { code: 'declined', message, attemptOver: true });
}

function conflict(context: Context<ShopEnv>, order: Order, isTheSame: boolean) {
  if (order.state === 'approved') {
    return shopError(context, {
      code: 'conflict',
      // The same things, to another name or place, or by another brand.
      message: isTheSame ? sentences.paidBefore(order.number) : sentences.paidForAnother(order.number),
      attemptOver: true,
      paidOrderId: order.id,
    });
  }

  // Under a new key this basket could be charged beside the earlier one, so an open question stays open.
  if (!isSettled(order) && order.state !== 'unreached')
    return shopError(context, { code: 'no-answer', message: sentences.noAnswer });

  const message = isTheSame ? sentences.notPaidByAnother : sentences.notPaidForAnother;
  return shopError(context, { code: 'conflict', message, attemptOver: true });
}
