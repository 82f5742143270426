import * as v from 'valibot';
import { paymentSentences } from './payment-sentences.ts';
import { card, noPart, savedCard } from './order-request.ts';

/** What the browser posts to have the shopper confirm a payment with the bank: the order that was declined for it, and the card again. */
export const authenticationRequestSchema = v.strictObject(
  {
    order: v.pipe(v.string('Say which order.'), v.uuid('Say which order.')),
    card: v.optional(card),
    savedCard: v.optional(savedCard),
    /** What the page found out about its browser, as 3-D Secure names it. */
    browser: v.record(v.string(), v.union([v.string(), v.boolean()]), 'Send the browser’s data.'),
  },
  noPart,
);

/** What the bank wants of the shopper's browser. */
export interface Challenge {
  readonly acsURL: string;
  readonly threeDSServerTransID: string;
  readonly acsTransID: string;
  readonly messageVersion: string;
  /** The shop's own page to which the bank posts the end. */
  readonly notificationURL: string;
}

const begun = v.object({
  authentication: v.string(),
  challenge: v.nullable(
    v.object({
      acsURL: v.string(),
      threeDSServerTransID: v.string(),
      acsTransID: v.string(),
      messageVersion: v.string(),
      notificationURL: v.string(),
    }),
  ),
});

const refused = v.object({ error: v.object({ message: v.string() }) });

/** Reads the shop's answer: what there is to confirm, or the sentence that says why there is nothing. */
export function readAuthenticationBegun(body: unknown): AuthenticationBegun | string {
  const read = v.safeParse(begun, body);
  if (read.success) return read.output;

  const failure = v.safeParse(refused, body);
  return failure.success ? failure.output.error.message : paymentSentences.confirmation.unreachable;
}

/** What the shop answers: what the next order is sent with, and what the shopper has to do first, if anything. */
export interface AuthenticationBegun {
  readonly authentication: string;
  readonly challenge: Challenge | null;
}
