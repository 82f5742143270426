import { randomUUID } from 'node:crypto';
import { describeTransStatus } from '@flipside/core';
import type { AuthenticationBegun } from '../../contract/authentication-request.ts';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import type { HowItEnded } from '../orders/authentications.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { isSameBasket, isSameCard, type Order, type OrderDraft } from '../orders/order.ts';
import type { CardCharged, Processor } from '../processor/processor-client.ts';

const { confirmation: sentences } = paymentSentences;

export interface StepUpParts {
  readonly orders: OrderStore;
  readonly processor: Processor;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

/** Has shoppers confirm a payment with their bank, where it declined for the want of that (3-D Secure). */
export interface StepUp {
  /**
   * What comes before the bank is asked for an order: how the authentication ended that it brings, by the processor's word, or, where it brings
   * none, whether the bank would only ask for one again. Requests with the same attempt at the same time get the same answer.
   */
  before(draft: OrderDraft, authentication: string | undefined): Promise<Before>;
  /** Asks the bank anew whether, and where, the shopper has to confirm the payment of an order. */
  begin(order: Order, card: CardCharged, page: MerchantPage): Promise<Begun>;
}

export interface MerchantPage {
  readonly notificationURL: string;
  readonly browser: object;
}

export interface NotConfirmed {
  readonly kind: 'not-confirmed';
  readonly order: Order;
  readonly message: string;
  /** Whether the next press of the pay button goes on with the same card. */
  readonly mayGoOn: boolean;
}
export type Away = { readonly kind: 'away' };
export type Begun =
  | ({ readonly kind: 'begun' } & AuthenticationBegun)
  | { readonly kind: 'refused'; readonly code: string }
  | NotConfirmed
  | Away;
export type Before =
  /** The bank is asked, with the authentication that counts. */
  | { readonly kind: 'ask'; readonly authentication: string | null }
  /** An earlier order of the purchase is still to be confirmed. */
  | { readonly kind: 'to-confirm'; readonly order: Order }
  | NotConfirmed
  | Away;

/** What the bank's page calls the shop. */
const merchantName = 'Quiet Acre Seeds';

/** The processor takes no proof that is older. */
const goodForMs = 24 * 60 * 60 * 1000;

/** Whoever leaves the bank's page may come back to it, but not for ever. */
const mostTimes = 5;

/** Whether the shopper is still to confirm the payment of an order. */
export function isToConfirm(order: Order): boolean {
  const { state, actionNow, purchase, decision } = order;
  return state === 'declined' && actionNow === 'step-up' && purchase !== null && decision === null;
}

function isFor(order: Order, draft: OrderDraft): boolean {
  return order.purchase === draft.purchase && isSameBasket(order, draft) && isSameCard(order, draft);
}

function isConfirmed({ transStatus }: HowItEnded): boolean {
  return describeTransStatus(transStatus ?? '').authorization === 'yes';
}

const whatToTell = {
  no: sentences.refused,
  'own-risk': sentences.unavailable,
  'not-yet': sentences.notYet,
} as const;

export function createStepUp({ orders, processor, timeoutMs, now }: StepUpParts): StepUp {
  const { authentications } = orders;

  const mayStillConfirm = (order: Order) => isToConfirm(order) && authentications.timesAsked(order) < mostTimes;

  /** Only with the proof is the bank asked anew: whoever is not authenticated is told so. */
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

  const thatMayServe = (order: Order) => authentications.thatMayServe(order, new Date(now().getTime() - goodForMs));

  /**
   * What the shopper has confirmed already, on whichever page, open in whichever tab: the order that brought it came to nothing, or never
   * came. Undefined where the bank is to be asked for a page.
   */
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

  /** The earlier order of the purchase that is still to be confirmed, where this one would ask the bank for the same. */
  function openFor(draft: OrderDraft): Order | undefined {
    const steppedUp = draft.purchase === null ? [] : orders.steppedUpIn(draft.purchase);
    const open = steppedUp.find((order) => isFor(order, draft) && mayStillConfirm(order));
    // What is paid already, or may be, is looked after where the bank is asked.
    return open !== undefined && orders.rivals(open).length === 0 ? open : undefined;
  }

  async function lookBefore(draft: OrderDraft, authentication: string | undefined): Promise<Before> {
    const begunFor = authentication && orders.byId(authentications.begunFor(authentication) ?? '');
    if (!authentication || !begunFor || !isFor(begunFor, draft) || !thatMayServe(begunFor).includes(authentication)) {
      const order = openFor(draft);
      return order === undefined ? { kind: 'ask', authentication: null } : { kind: 'to-confirm', order };
    }

    const answer = await processor.authentication(authentication, AbortSignal.timeout(timeoutMs));
    if (answer.kind === 'away') return answer;
    // It knows of none: the bank will say what it wants.
    if (answer.kind === 'refused') return { kind: 'ask', authentication: null };

    const end = ended(begunFor, answer.authentication);
    return end.kind === 'confirmed' ? { kind: 'ask', authentication } : end;
  }

  // Two requests with one attempt share one answer: else one could be told that nothing was charged while the other one is.
  const looking = new Map<string, Promise<Before>>();

  return {
    before(draft, authentication) {
      const { attempt } = draft;
      const looked = looking.get(attempt) ?? lookBefore(draft, authentication).finally(() => looking.delete(attempt));
      looking.set(attempt, looked);
      return looked;
    },

    async begin(order, card, { notificationURL, browser }) {
      const earlier = await confirmedBefore(order);
      if (earlier !== undefined) return earlier;
      if (!mayStillConfirm(order)) return over(order);

      const { amount } = order;
      const request = { idempotencyKey: randomUUID(), ...card, amount, merchantName, notificationURL, browser };
      const answer = await processor.authenticate(request, AbortSignal.timeout(timeoutMs));
      if (answer.kind !== 'answered') return answer;

      const { authentication } = answer;
      authentications.began(order, authentication.id, now());
      const { id, transStatus, acsURL, acsTransID, threeDSServerTransID, messageVersion } = authentication;
      if (transStatus === 'C' && acsURL !== null && acsTransID !== null) {
        const challenge = { acsURL, acsTransID, threeDSServerTransID, messageVersion, notificationURL };
        return { kind: 'begun', authentication: id, challenge };
      }

      const end = ended(order, authentication);
      return end.kind === 'confirmed' ? { kind: 'begun', authentication: id, challenge: null } : end;
    },
  };
}
