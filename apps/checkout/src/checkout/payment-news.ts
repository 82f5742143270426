import { paymentSentences } from '../../contract/payment-sentences.ts';
import type { PaidOrder } from '../orders/paid-order.ts';
import type { CheckoutOutcome } from './confirm-with-bank.ts';
import type { Notice } from './payment-notice.tsx';

/** How a payment ended whose checkout had been left by then. */
export type News =
  | { readonly kind: 'paid'; readonly order: PaidOrder }
  | { readonly kind: 'unpaid'; readonly notice: Notice };

const listeners = new Set<() => void>();
let news: News | null = null;
let checkout: ((notice: Notice) => void) | null = null;

function change(next: News | null): void {
  news = next;
  for (const listener of listeners) listener();
}

/** What every page tells until it was seen. That a payment did not come about is the checkout's to tell where there is one. */
export const paymentNews = {
  current: () => news,
  onChange(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  tell(next: News): void {
    if (next.kind === 'unpaid' && checkout !== null) checkout(next.notice);
    else change(next);
  },
  seen: () => change(null),

  /** Has a checkout tell what its shopper has not seen yet, and what comes. Hand what comes back to an effect's clean-up. */
  toldBy(tell: (notice: Notice) => void) {
    checkout = tell;
    if (news?.kind === 'unpaid') {
      tell(news.notice);
      change(null);
    }
    return () => {
      if (checkout === tell) checkout = null;
    };
  },
};

/** What is to be told of an outcome where there is no form any more that could show what to mend. */
export function newsOf(outcome: CheckoutOutcome): News {
  switch (outcome.kind) {
    case 'paid':
      return { kind: 'paid', order: { id: outcome.orderId, number: outcome.orderNumber } };
    case 'code':
      return { kind: 'unpaid', notice: { message: paymentSentences.codeAskedBefore } };
    case 'problems':
      return { kind: 'unpaid', notice: { message: outcome.problems.map(({ message }) => message).join(' ') } };
    default:
      return { kind: 'unpaid', notice: outcome };
  }
}
