import * as v from 'valibot';
import { paymentSentences } from './payment-sentences.ts';
import type { CodeAsked } from './order.ts';
import type { Problem } from './shop-error.ts';

/** How an attempt to pay ended, as the checkout has to tell it. */
export type PayOutcome =
  | { readonly kind: 'paid'; readonly orderId: string; readonly orderNumber?: number | undefined }
  /** Something is to be mended in the form. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly attemptOver: boolean }
  /** The bank's answer asks for the code once more. Nothing is charged. */
  | { readonly kind: 'code'; readonly show: CodeAsked; readonly attemptOver: boolean }
  /** The bank wants the shopper to confirm the payment first. Nothing is charged, and the next try is one of its own. */
  | { readonly kind: 'step-up'; readonly orderId: string; readonly attemptOver: boolean }
  /** The shopper has not confirmed the payment, so it was not asked for again. All that was typed still holds. */
  | { readonly kind: 'not-confirmed'; readonly message: string; readonly attemptOver: boolean }
  /** This time nothing was sent. All that was typed still holds, and so does what was confirmed. */
  | { readonly kind: 'not-sent'; readonly message: string; readonly attemptOver: false }
  /** Not paid, or not known. `attemptOver` is false while the bank's answer is unknown: the next try must use the same key. */
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly attemptOver: boolean;
      readonly paidOrderId: string | null;
    };

// The number is only shown: without it the order is paid all the same.
const paid = v.object({ order: v.object({ id: v.string(), number: v.optional(v.number()) }) });

const refused = v.object({
  error: v.object({
    message: v.string(),
    problems: v.optional(v.array(v.object({ field: v.string(), message: v.string() })), []),
    show: v.optional(v.picklist(['enter-the-code-again', 'where-to-find-the-code'])),
    stepUp: v.optional(v.object({ order: v.string() })),
    notConfirmed: v.optional(v.boolean(), false),
    attemptOver: v.optional(v.boolean(), false),
    paidOrderId: v.nullish(v.string(), null),
  }),
});

/** Nobody knows whether it was charged. */
export const unanswered: PayOutcome = {
  kind: 'failed',
  message: paymentSentences.noAnswer,
  attemptOver: false,
  paidOrderId: null,
};

/** Reads the shop's answer to an order. What can't be read may have been a success, so it counts as no answer. */
export function readPayOutcome(body: unknown): PayOutcome {
  const success = v.safeParse(paid, body);
  if (success.success) {
    const { id, number } = success.output.order;
    return { kind: 'paid', orderId: id, orderNumber: number };
  }

  const failure = v.safeParse(refused, body);
  if (!failure.success) return unanswered;

  const { message, problems, show, stepUp, notConfirmed, attemptOver, paidOrderId } = failure.output.error;
  if (stepUp !== undefined) return { kind: 'step-up', orderId: stepUp.order, attemptOver };
  if (notConfirmed) return { kind: 'not-confirmed', message, attemptOver };
  if (show !== undefined) return { kind: 'code', show, attemptOver };

  return problems.length > 0
    ? { kind: 'problems', problems, attemptOver }
    : { kind: 'failed', message, attemptOver, paidOrderId };
}
