import { randomUUID } from 'node:crypto';
import type { CardCharged, Processor } from '../processor/processor-client.ts';
import type { SavedCardStore } from '../saved-cards/saved-card-store.ts';
import { createAskBank, mayAskAnew, type Asked } from './ask-bank.ts';
import type { OrderStore } from './order-store.ts';
import { isSameBasket, isSameContact, type Order, type OrderDraft } from './order.ts';

export type Payment =
  /** `order.state` says how it ended, or that nobody knows yet. `refusal` is the processor's reason not to take the card. */
  { readonly kind: 'asked'; readonly order: Order; readonly refusal?: Refusal } | Conflict;

/** The key belongs to an order of another basket, or by another of the card's brands, here as far as it is known. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly order: Order;
}

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
 * One attempt key, one order, one charge; and of the orders of one purchase one at a time is asked about, and none beside one that is
 * charged or may be. The order is on disk, with the key that the processor is asked under, before it is asked. Each such
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

  // The orders of one purchase take turns, whoever wants to be paid by them: the shopper in two tabs, or the staff.
  const turns = new Map<string, Promise<unknown>>();

  async function inTurn<T>({ purchase, attempt }: Pick<Order, 'purchase' | 'attempt'>, work: () => Promise<T>) {
    const whose = purchase ?? attempt;
    const turn = (turns.get(whose) ?? Promise.resolve()).then(work, work);
    turns.set(whose, turn);
    try {
      return await turn;
    } finally {
      if (turns.get(whose) === turn) turns.delete(whose);
    }
  }

  async function payAgain(earlier: Order, draft: OrderDraft, card: CardCharged): Promise<Asked | Conflict> {
    const signal = AbortSignal.timeout(timeoutMs);
    const order = await bank.lookUp(earlier, signal);
    if (order.state === 'unreached') {
      // Its key is closed, so that a request that was only late charges nothing beside the next one.
      const anew = orders.askAnew(order, randomUUID());
      return bank.authorize(orders.reopen(anew, draft), card, signal);
    }

    // Whoever chose another brand since is told what became of it, rather than charged by one and told of the other.
    if (order.chosenBrand !== draft.chosenBrand) return { kind: 'conflict', order };
    return mayAskAnew(order) ? bank.authorize(order, card, signal) : { kind: 'asked', order };
  }

  return {
    async pay(draft, card) {
      const { order, fresh } = orders.open(draft, now());
      const latest = () => orders.byAttempt(draft.attempt) ?? order;
      if (fresh || isSameBasket(order, draft)) {
        // It gets an answer of its own.
        while (latest().chosenBrand !== draft.chosenBrand && underWay.has(draft.attempt))
          await underWay.get(draft.attempt);

        return once(draft.attempt, () =>
          inTurn(order, async () => {
            const asked =
              // Another order of the purchase, whose turn came first, may have had this one's key closed.
              fresh && latest().state === 'asking'
                ? await bank.authorize(latest(), card, AbortSignal.timeout(timeoutMs))
                : await payAgain(latest(), draft, card);
            return toldTo(draft, asked);
          }),
        );
      }

      await underWay.get(draft.attempt);
      return inTurn(order, async () => ({
        kind: 'conflict',
        order: await bank.lookUp(latest(), AbortSignal.timeout(timeoutMs)),
      }));
    },

    async carryOut(order, card) {
      // What is under way may end with the very approval that is to be taken back.
      while (underWay.has(order.attempt)) await underWay.get(order.attempt);

      const payment = await once(order.attempt, () =>
        inTurn(order, async () => {
          const signal = AbortSignal.timeout(timeoutMs);
          const latest = await bank.lookUp(orders.byAttempt(order.attempt) ?? order, signal);
          const asked: Asked =
            card === null ? { kind: 'asked', order: latest } : await bank.askAnew(latest, card, signal);
          return { kind: 'asked', order: asked.order };
        }),
      );
      return payment.order;
    },

    async catchUp() {
      for (const order of orders.awaitingWord()) {
        // One after the other: catching up must not flood a processor that is only just back. A shopper who tries again meanwhile gets
        // a newer answer.
        if (!underWay.has(order.attempt)) {
          await once(order.attempt, () =>
            inTurn(order, async () => ({
              kind: 'asked',
              order: await bank.lookUp(orders.byAttempt(order.attempt) ?? order, AbortSignal.timeout(timeoutMs)),
            })),
          );
        }
      }
    },
  };
}

/** What the shopper gets who wanted to pay: where another order of the purchase is charged, that one. */
function toldTo(draft: OrderDraft, asked: Asked | Conflict): Payment {
  if (asked.kind !== 'not-asked') return asked;

  const { because } = asked;
  const theSame = isSameBasket(because, draft) && isSameContact(because, draft);
  return because.state === 'approved' && !theSame
    ? { kind: 'conflict', order: because }
    : { kind: 'asked', order: because };
}
