import { randomUUID } from 'node:crypto';
import type { CardCharged, Processor } from '../processor/processor-client.ts';
import type { SavedCardStore } from '../saved-cards/saved-card-store.ts';
import { createAskBank, mayAskAnew } from './ask-bank.ts';
import type { OrderStore } from './order-store.ts';
import { isSameBasket, type Order, type OrderDraft } from './order.ts';

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
  /** What the staff decided is done at the processor, one thing after the other. Without a card the bank isn't asked anew. */
  carryOut(order: Order, card: CardCharged | null): Promise<Order>;
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

/**
 * One attempt key, one order, one charge. The order is on disk, with the key that the processor is asked under, before it is asked. Each such
 * key is sent once, and has an end, charged or closed, before there is another: so a double click, a retry after a lost answer, a restart and
 * a request that arrives late all end at the same charge.
 */
export function createPayments(parts: PaymentsParts): Payments {
  const { orders, timeoutMs, now } = parts;
  const bank = createAskBank(parts);
  // Two requests with one key at the same time share one question to the processor.
  const underWay = new Map<string, Promise<Payment>>();

  function once(attempt: string, ask: () => Promise<Payment>): Promise<Payment> {
    const asked = underWay.get(attempt) ?? ask().finally(() => underWay.delete(attempt));
    underWay.set(attempt, asked);
    return asked;
  }

  async function payAgain(earlier: Order, draft: OrderDraft, card: CardCharged): Promise<Payment> {
    const signal = AbortSignal.timeout(timeoutMs);
    const order = await bank.lookUp(earlier, signal);
    if (order.state === 'unreached') {
      // Its key is closed, so that a request that was only late charges nothing beside the next one.
      const anew = orders.askAnew(order, randomUUID());
      return bank.authorize(orders.reopen(anew, draft), card, signal);
    }

    return mayAskAnew(order) ? bank.authorize(order, card, signal) : { kind: 'asked', order };
  }

  return {
    async pay(draft, card) {
      const { order, fresh } = orders.open(draft, now());
      if (fresh) return once(draft.attempt, () => bank.authorize(order, card, AbortSignal.timeout(timeoutMs)));

      if (isSameBasket(order, draft)) return once(draft.attempt, () => payAgain(order, draft, card));

      await underWay.get(draft.attempt);
      const latest = orders.byAttempt(draft.attempt) ?? order;
      return { kind: 'conflict', order: await bank.lookUp(latest, AbortSignal.timeout(timeoutMs)) };
    },

    async carryOut(order, card) {
      // What is under way may end with the very approval that is to be taken back.
      while (underWay.has(order.attempt)) await underWay.get(order.attempt);

      const payment = await once(order.attempt, async () => {
        const signal = AbortSignal.timeout(timeoutMs);
        const latest = await bank.lookUp(orders.byAttempt(order.attempt) ?? order, signal);
        return card === null ? { kind: 'asked', order: latest } : bank.askAnew(latest, card, signal);
      });
      return payment.order;
    },

    async catchUp() {
      for (const order of orders.awaitingWord()) {
        // One after the other: catching up must not flood a processor that is only just back. A shopper who tries again meanwhile gets
        // a newer answer.
        if (!underWay.has(order.attempt)) {
          await once(order.attempt, async () => ({
            kind: 'asked',
            order: await bank.lookUp(order, AbortSignal.timeout(timeoutMs)),
          }));
        }
      }
    },
  };
}
