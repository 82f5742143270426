import type { OrderState } from '../../contract/order.ts';
import type { Authorization } from '../processor/authorization.ts';
import type { CardCharged, Processor, ProcessorAnswer } from '../processor/processor-client.ts';
import type { SavedCardStore } from '../saved-cards/saved-card-store.ts';
import type { OrderStore } from './order-store.ts';
import { isSameBasket, isSettled, type Order, type OrderDraft } from './order.ts';

export type Payment =
  /** `order.state` says how it ended, or that nobody knows yet. `refusal` is the processor's reason not to take the card. */
  | { readonly kind: 'asked'; readonly order: Order; readonly refusal?: Refusal }
  /** The key belongs to an order of another basket, here as far as it is known. */
  | { readonly kind: 'conflict'; readonly order: Order };

export interface Refusal {
  readonly code: string;
  readonly field: string | null;
}

export interface Payments {
  /** Pays for an order once, however often it is sent. */
  pay(draft: OrderDraft, card: CardCharged): Promise<Payment>;
  /** Asks the processor what became of the orders that were left without its word. */
  catchUp(): Promise<void>;
}

export interface PaymentsParts {
  readonly orders: OrderStore;
  readonly savedCards: SavedCardStore;
  readonly processor: Processor;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

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

/**
 * One attempt key, one order, one charge. The order is on disk before the processor is asked, and the processor knows the
 * same key, so a double click, a retry after a lost answer and a restart all end at the same charge.
 */
export function createPayments({ orders, savedCards, processor, timeoutMs, now }: PaymentsParts): Payments {
  // Two requests with one key at the same time share one question to the processor.
  const underWay = new Map<string, Promise<Payment>>();

  function once(attempt: string, ask: () => Promise<Payment>): Promise<Payment> {
    const asked = underWay.get(attempt) ?? ask().finally(() => underWay.delete(attempt));
    underWay.set(attempt, asked);
    return asked;
  }

  /** Writes the processor's word down, and keeps the card where the shopper has asked for it. */
  function settle(order: Order, authorization: Authorization): Order {
    const settled = orders.settle(order, authorization);
    for (const token of savedCards.hear(order.attempt, authorization)) {
      // Nobody waits for it: a token that is left behind costs nothing but its place.
      void processor.forget(token, AbortSignal.timeout(timeoutMs));
    }
    return settled;
  }

  /** Notes that there is no word. A card that may have been charged may have been saved, too. */
  function mark(order: Order, state: OrderState): Order {
    if (state !== 'unknown') savedCards.hear(order.attempt, null);
    return orders.mark(order, state);
  }

  async function askNow(order: Order, card: CardCharged, signal: AbortSignal): Promise<Payment> {
    const answer = await processor.authorize(
      {
        idempotencyKey: order.attempt,
        ...card,
        amount: order.amount,
        billingAddress: order.address,
        presenceIndicator: order.presenceIndicator,
        reference: String(order.number),
      },
      signal,
    );
    if (answer.kind === 'answered') return { kind: 'asked', order: settle(order, answer.authorization) };

    const noted = mark(order, afterAsking[answer.kind]);
    return answer.kind === 'refused'
      ? { kind: 'asked', order: noted, refusal: { code: answer.code, field: answer.field } }
      : { kind: 'asked', order: noted };
  }

  function noteFound(order: Order, answer: ProcessorAnswer): Order {
    return answer.kind === 'answered' ? settle(order, answer.authorization) : mark(order, afterLookingUp[answer.kind]);
  }

  /** The order as it really stands: one that was left open is looked up at the processor by its key. */
  async function lookUp(order: Order, signal: AbortSignal): Promise<Order> {
    if (isSettled(order) || order.state === 'unreached') return order;
    return noteFound(order, await processor.find(order.attempt, signal));
  }

  async function payAgain(earlier: Order, draft: OrderDraft, card: CardCharged): Promise<Payment> {
    const signal = AbortSignal.timeout(timeoutMs);
    const order = await lookUp(earlier, signal);

    return order.state === 'unreached' ? askNow(orders.reopen(order, draft), card, signal) : { kind: 'asked', order };
  }

  return {
    async pay(draft, card) {
      const { order, fresh } = orders.open(draft, now());
      if (fresh) return once(draft.attempt, () => askNow(order, card, AbortSignal.timeout(timeoutMs)));

      if (isSameBasket(order, draft)) return once(draft.attempt, () => payAgain(order, draft, card));

      await underWay.get(draft.attempt);
      const latest = orders.byAttempt(draft.attempt) ?? order;
      return { kind: 'conflict', order: await lookUp(latest, AbortSignal.timeout(timeoutMs)) };
    },

    async catchUp() {
      for (const order of orders.awaitingWord()) {
        // One after the other: catching up must not flood a processor that is only just back.
        const answer = await processor.find(order.attempt, AbortSignal.timeout(timeoutMs));
        // A shopper who tries again meanwhile gets a newer answer.
        if (!underWay.has(order.attempt)) noteFound(order, answer);
      }
    },
  };
}
