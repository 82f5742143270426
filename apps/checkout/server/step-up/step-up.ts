import { randomUUID } from 'node:crypto';
import { methodCompletion } from '@flipside/core';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { isSameBasket, isSameCard, type Order, type OrderDraft } from '../orders/order.ts';
import type { CardCharged } from '../processor/processor-client.ts';
import { createConfirmations, type StepUpParts } from './confirmed-before.ts';
import type { Before, Begun, MerchantPage, Prepared } from './step-up-answers.ts';

const { confirmation: sentences } = paymentSentences;

/** Has shoppers confirm a payment with their bank, where it declined for the want of that (3-D Secure). */
export interface StepUp {
  /**
   * What comes before the bank is asked for an order: how the authentication ended that it brings, by the processor's word, or, where it brings
   * none, whether the bank would only ask for one again. Requests with the same attempt at the same time get the same answer.
   */
  before(draft: OrderDraft, authentication: string | undefined): Promise<Before>;
  /** Begins a transaction to confirm the payment of an order by, for which the bank may look at the browser first. */
  prepare(order: Order, card: CardCharged): Promise<Prepared>;
  /** Asks the bank anew whether, and where, the shopper has to confirm the payment of an order. Once for each transaction. */
  begin(order: Order, card: CardCharged, page: MerchantPage): Promise<Begun>;
}

/** What the bank's page calls the shop. */
const merchantName = 'Quiet Acre Seeds';

function isFor(order: Order, draft: OrderDraft): boolean {
  return order.purchase === draft.purchase && isSameBasket(order, draft) && isSameCard(order, draft);
}

export function createStepUp(parts: StepUpParts): StepUp {
  const { orders, processor, timeoutMs, now } = parts;
  const { authentications, browserLooks } = orders;
  const confirmations = createConfirmations(parts);

  /** The earlier order of the purchase that is still to be confirmed, where this one would ask the bank for the same. */
  function openFor(draft: OrderDraft): Order | undefined {
    const steppedUp = draft.purchase === null ? [] : orders.steppedUpIn(draft.purchase);
    const open = steppedUp.find((order) => isFor(order, draft) && confirmations.mayBegin(order));
    // What is paid already, or may be, is looked after where the bank is asked.
    return open !== undefined && orders.rivals(open).length === 0 ? open : undefined;
  }

  async function lookBefore(draft: OrderDraft, authentication: string | undefined): Promise<Before> {
    const begunFor = authentication && orders.byId(authentications.begunFor(authentication) ?? '');
    const mayServe = begunFor && isFor(begunFor, draft) ? confirmations.thatMayServe(begunFor) : [];
    if (!authentication || !begunFor || !mayServe.includes(authentication)) {
      const order = openFor(draft);
      return order === undefined ? { kind: 'ask', authentication: null } : { kind: 'to-confirm', order };
    }

    const answer = await processor.authentication(authentication, AbortSignal.timeout(timeoutMs));
    if (answer.kind === 'away') return answer;
    // It knows of none: the bank will say what it wants.
    if (answer.kind === 'refused') return { kind: 'ask', authentication: null };

    const end = confirmations.ended(begunFor, answer.authentication);
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

    async prepare(order, card) {
      const before = await confirmations.before(order);
      if (before !== undefined) return before;

      const request = { idempotencyKey: randomUUID(), ...card };
      const answer = await processor.prepare(request, AbortSignal.timeout(timeoutMs));
      if (answer.kind !== 'answered') return answer;

      const { transaction } = answer;
      browserLooks.began(order, transaction, now());
      return { kind: 'prepared', transaction };
    },

    async begin(order, card, { notificationURL, browser, threeDSServerTransID }) {
      const before = await confirmations.before(order);
      if (before !== undefined) return before;

      // By what this server has heard itself, whatever the page says.
      const ending = browserLooks.endingOf(order, threeDSServerTransID);
      if (ending === undefined) {
        return { kind: 'not-confirmed', order, message: sentences.overBefore, mayGoOn: true };
      }

      const transaction = { threeDSServerTransID, threeDSCompInd: methodCompletion(ending) };
      const about = { amount: order.amount, merchantName, notificationURL, browser };
      const answer = await processor.authenticate(
        // Its id for a key: whoever sends it twice gets one answer.
        { idempotencyKey: threeDSServerTransID, ...transaction, ...card, ...about },
        AbortSignal.timeout(timeoutMs),
      );
      if (answer.kind !== 'answered') return answer;

      const { authentication } = answer;
      authentications.began(order, authentication.id, now());
      const { id, transStatus, acsURL, acsTransID, messageVersion } = authentication;
      if (transStatus === 'C' && acsURL !== null && acsTransID !== null) {
        const challenge = { acsURL, acsTransID, threeDSServerTransID, messageVersion, notificationURL };
        return { kind: 'begun', authentication: id, challenge };
      }

      const end = confirmations.ended(order, authentication);
      return end.kind === 'confirmed' ? { kind: 'begun', authentication: id, challenge: null } : end;
    },
  };
}
