import { describeTransStatus } from '@flipside/core';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import type { HowItEnded } from '../orders/authentications.ts';
import type { OrderStore } from '../orders/order-store.ts';
import type { Order } from '../orders/order.ts';
import type { Processor } from '../processor/processor-client.ts';
import type { Begun, NotConfirmed } from './step-up-answers.ts';

const { confirmation: sentences } = paymentSentences;

export interface StepUpParts {
  readonly orders: OrderStore;
  readonly processor: Processor;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

/** What shoppers have confirmed, or have not, by the processor's word. */
export interface Confirmations {
  /** Keeps how an authentication ended. Only with the proof is the bank asked anew: whoever is not authenticated is told so. */
  ended(order: Order, how: HowItEnded): NotConfirmed | { readonly kind: 'confirmed' };
  /**
   * What there is to say of an order without asking the bank for a page: it is confirmed already, or can't be any more. Undefined where
   * the bank is to be asked.
   */
  before(order: Order): Promise<Begun | undefined>;
  /** The authentications that an order may bring. */
  thatMayServe(order: Order): readonly string[];
  /** Whether the shopper may be asked for it. */
  mayBegin(order: Order): boolean;
}

/** The processor takes no proof that is older. */
const goodForMs = 24 * 60 * 60 * 1000;

/** Whoever leaves the bank's page may come back to it, but not for ever. */
const mostTimes = 5;

const whatToTell = {
  no: sentences.refused,
  'own-risk': sentences.unavailable,
  'not-yet': sentences.notYet,
} as const;

/** Whether the shopper is still to confirm the payment of an order. */
export function isToConfirm(order: Order): boolean {
  const { state, actionNow, purchase, decision } = order;
  return state === 'declined' && actionNow === 'step-up' && purchase !== null && decision === null;
}

function isConfirmed({ transStatus }: HowItEnded): boolean {
  return describeTransStatus(transStatus ?? '').authorization === 'yes';
}

export function createConfirmations({ orders, processor, timeoutMs, now }: StepUpParts): Confirmations {
  const { authentications } = orders;

  const mayBegin = (order: Order) => isToConfirm(order) && authentications.timesAsked(order) < mostTimes;
  const thatMayServe = (order: Order) => authentications.thatMayServe(order, new Date(now().getTime() - goodForMs));

  function ended(order: Order, how: HowItEnded): NotConfirmed | { readonly kind: 'confirmed' } {
    authentications.ended(order, how);
    const { authorization } = describeTransStatus(how.transStatus ?? '');
    return authorization === 'yes'
      ? { kind: 'confirmed' }
      : { kind: 'not-confirmed', order, message: whatToTell[authorization], mayGoOn: authorization !== 'no' };
  }

  /** Of an order that is not declined, or of whose purchase another may be paid, nobody can say that nothing was charged. */
  function over(order: Order): NotConfirmed {
    const mayGoOn = order.state !== 'declined' || orders.rivals(order).length > 0;
    return { kind: 'not-confirmed', order, message: mayGoOn ? sentences.overBefore : sentences.overForGood, mayGoOn };
  }

  /** On whichever page, open in whichever tab: the order that brought it came to nothing, or never came. */
  async function confirmedBefore(order: Order): Promise<Begun | undefined> {
    const signal = AbortSignal.timeout(timeoutMs);
    const mayServe = isToConfirm(order) ? thatMayServe(order) : [];
    const answers = await Promise.all(mayServe.map((id) => processor.authentication(id, signal)));

    const known = answers.flatMap((answer) => (answer.kind === 'answered' ? [answer.authentication] : []));
    const last = known.find(isConfirmed) ?? known[0];
    if (last !== undefined && isConfirmed(last)) {
      authentications.ended(order, last);
      return { kind: 'begun', authentication: last.id, challenge: null };
    }

    // It may be the one that was confirmed.
    if (answers.some(({ kind }) => kind === 'away')) return { kind: 'away' };
    if (last === undefined) return undefined;

    const end = ended(order, last);
    return end.kind === 'not-confirmed' && !end.mayGoOn ? end : undefined;
  }

  return {
    ended,
    thatMayServe,
    mayBegin,
    before: async (order) => (await confirmedBefore(order)) ?? (mayBegin(order) ? undefined : over(order)),
  };
}
