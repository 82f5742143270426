import { randomUUID } from 'node:crypto';
import { assessOrder } from '../../contract/assess-order.ts';
import type { OrderState } from '../../contract/order.ts';
import { isOver } from '../../contract/staff-actions.ts';
import { addressToCheck } from '../processor/address-to-check.ts';
import type { Authorization } from '../processor/authorization.ts';
import type { CardCharged, ProcessorAnswer } from '../processor/processor-client.ts';
import { isSettled, type Order } from './order.ts';
import type { Payment, PaymentsParts } from './payments.ts';

/** Asks the processor about one order, and carries out what its answer asks for. */
export interface AskBank {
  /** Asks, as often as the bank's answer and the policy say, and never with two approvals at a time, of the whole purchase. */
  authorize(order: Order, card: CardCharged, signal: AbortSignal): Promise<Asked>;
  /** Asks for an order that nothing is charged for, without the customer: the code is not there, since nobody keeps it. */
  askAnew(order: Order, card: CardCharged, signal: AbortSignal): Promise<Asked>;
  /** The order as it really stands: one that was left open is looked up by its key, one to be taken back is taken back. */
  lookUp(order: Order, signal: AbortSignal): Promise<Order>;
}

export type Asked =
  | Extract<Payment, { kind: 'asked' }>
  /** The bank was not asked, since this other order of the same purchase is charged, or may be. */
  | { readonly kind: 'not-asked'; readonly order: Order; readonly because: Order };

const afterAsking = {
  refused: 'refused',
  'never-heard': 'unreached',
  silent: 'unknown',
  unreached: 'unreached',
} as const satisfies Record<Exclude<ProcessorAnswer['kind'], 'answered'>, OrderState>;

// A look-up that fails says nothing about the charge that it looked for.
const afterLookingUp = {
  refused: 'unknown',
  'never-heard': 'unreached',
  silent: 'unknown',
  unreached: 'unknown',
} as const satisfies Record<Exclude<ProcessorAnswer['kind'], 'answered'>, OrderState>;

export function createAskBank({ orders, savedCards, processor, timeoutMs, now }: PaymentsParts): AskBank {
  /** Writes the answer down with what is done about it, and takes an approval back where that comes first. */
  async function hear(order: Order, authorization: Authorization, signal: AbortSignal): Promise<Order> {
    const { state, reason, avs, securityCodeResult, transStatus } = authorization;
    const said = state === 'declined' ? ({ kind: 'declined', reason } as const) : ({ kind: 'approved' } as const);
    const answers = { ...order, avs, securityCodeResult, transStatus: transStatus ?? order.transStatus };
    const assessment = assessOrder(said, answers, orders.attemptsAt(order), orders.policy());
    const settled = orders.settle(order, authorization, { assessment, answered: now() });
    if (settled.state !== 'voiding') {
      keepCard(settled, authorization);
      return settled;
    }

    forget(authorization.token);
    return takeBack(settled, signal);
  }

  /** Keeps the card where the shopper has asked for it. Of one that was saved before, the older token goes. */
  function keepCard({ attempt, state, chosenBrand }: Order, authorization: Authorization): void {
    const kept = savedCards.hear(attempt, state === 'approved' ? { ...authorization, chosenBrand } : null);
    for (const token of kept) forget(token);
  }

  function forget(token: string | null): void {
    // Nobody waits for it: a token that is left behind costs nothing but its place.
    if (token !== null) void processor.forget(token, AbortSignal.timeout(timeoutMs));
  }

  async function takeBack(order: Order, signal: AbortSignal): Promise<Order> {
    const taken = order.authorizationId !== null && (await processor.void(order.authorizationId, signal));
    if (!taken) return order;

    if (order.action !== 'retry') savedCards.hear(order.attempt, null);
    // A card is not kept by an approval that was taken back. Asking anew may be what it is kept for.
    if (isOver(order)) forget(savedCards.removeSavedWith(order.attempt));
    return orders.mark(order, 'voided');
  }

  /** Notes that there is no word. A card that may have been charged may have been saved, too. */
  function mark(order: Order, state: OrderState): Order {
    if (state !== 'unknown') savedCards.hear(order.attempt, null);
    return orders.mark(order, state);
  }

  /** The other order of the purchase that is charged, or may be for all that is known. */
  async function rivalOf(order: Order, signal: AbortSignal): Promise<Order | undefined> {
    for (const rival of orders.rivals(order)) {
      const { state } = await lookUp(rival, signal);
      if (state === 'approved' || !(isSettled({ state }) || state === 'unreached')) return orders.byId(rival.id);
    }
    return undefined;
  }

  async function ask(order: Order, card: CardCharged, signal: AbortSignal): Promise<Asked> {
    let asked = order;
    for (;;) {
      const answer = await processor.authorize(
        {
          idempotencyKey: asked.askedAs,
          ...card,
          amount: asked.amount,
          billingAddress: addressToCheck(asked.address),
          presenceIndicator: asked.presenceIndicator,
          // Of the order, so that whoever asks anew, the staff too, asks by what the shopper chose.
          ...(asked.chosenBrand !== null && { chosenBrand: asked.chosenBrand }),
          reference: String(asked.number),
          ...(asked.authentication !== null && { authentication: asked.authentication }),
        },
        signal,
      );
      if (answer.kind !== 'answered') {
        const noted = mark(asked, afterAsking[answer.kind]);
        const refusal = answer.kind === 'refused' && { refusal: { code: answer.code, field: answer.field } };
        return { kind: 'asked', order: noted, ...refusal };
      }

      const heard = await hear(asked, answer.authorization, signal);
      if (!mayAskAnew(heard)) return { kind: 'asked', order: heard };
      asked = orders.askAnew(heard, randomUUID());
    }
  }

  async function lookUp(order: Order, signal: AbortSignal): Promise<Order> {
    if (isSettled(order) || order.state === 'unreached') return order;
    if (order.state === 'voiding') return takeBack(order, signal);

    const answer = await processor.find(order.askedAs, signal);
    return answer.kind === 'answered'
      ? hear(order, answer.authorization, signal)
      : mark(order, afterLookingUp[answer.kind]);
  }

  return {
    async authorize(order, card, signal) {
      const rival = await rivalOf(order, signal);
      // It was written down and never sent.
      if (rival !== undefined) return { kind: 'not-asked', order: mark(order, 'unreached'), because: rival };

      // Taken back so that the bank can be asked anew: under a key of its own, since the last one has had its answer.
      return ask(mayAskAnew(order) ? orders.askAnew(order, randomUUID()) : order, card, signal);
    },

    async askAnew(order, card, signal) {
      if (order.state !== 'voided' && order.state !== 'declined' && order.state !== 'unreached')
        return { kind: 'asked', order };

      const rival = await rivalOf(order, signal);
      return rival === undefined
        ? ask(orders.askAnew(order, randomUUID(), '0'), card, signal)
        : { kind: 'not-asked', order, because: rival };
    },

    lookUp,
  };
}

/** Whether the bank is to be asked again with what it was asked already. The policy's limits end that. */
export function mayAskAnew(order: Pick<Order, 'state' | 'action' | 'decision'>): boolean {
  return order.state === 'voided' && order.action === 'retry' && !isOver(order);
}
