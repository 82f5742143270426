import * as v from 'valibot';
import { paymentSentences } from './payment-sentences.ts';
import { card, noPart, savedCard } from './order-request.ts';

const again = {
  order: v.pipe(v.string('Say which order.'), v.uuid('Say which order.')),
  card: v.optional(card),
  savedCard: v.optional(savedCard),
};

/** What the browser posts first to have the shopper confirm a payment with the bank: the order that was declined for it, and the card again. */
export const transactionRequestSchema = v.strictObject(again, noPart);

/** What it posts once the bank has looked at the browser, or has had its time for it. */
export const authenticationRequestSchema = v.strictObject(
  {
    ...again,
    threeDSServerTransID: v.pipe(v.string('Say which transaction.'), v.uuid('Say which transaction.')),
    /** What the page found out about its browser, as 3-D Secure names it. */
    browser: v.record(v.string(), v.union([v.string(), v.boolean()]), 'Send the browser’s data.'),
  },
  noPart,
);

/** What the bank looks at the browser for, unseen and for ten seconds at the most. */
export interface BrowserLook {
  readonly threeDSServerTransID: string;
  /** The bank's page that does it, null where this one doesn't look. */
  readonly threeDSMethodURL: string | null;
  /** The shop's own page to which the bank posts that it has looked. */
  readonly notificationURL: string;
}

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

const look = v.object({
  look: v.object({
    threeDSServerTransID: v.pipe(v.string(), v.uuid()),
    threeDSMethodURL: v.nullable(v.string()),
    notificationURL: v.string(),
  }),
});

const refused = v.object({ error: v.object({ message: v.string() }) });

/** Reads the shop's answer: what there is to confirm, or the sentence that says why there is nothing. */
export function readAuthenticationBegun(body: unknown): AuthenticationBegun | string {
  return read(begun, body);
}

/** The same, before the bank has looked. What was confirmed already is known at once. */
export function readTransactionBegun(body: unknown): TransactionBegun | AuthenticationBegun | string {
  return read(v.union([look, begun]), body);
}

function read<Answer>(schema: v.GenericSchema<unknown, Answer>, body: unknown): Answer | string {
  const answer = v.safeParse(schema, body);
  if (answer.success) return answer.output;

  const failure = v.safeParse(refused, body);
  return failure.success ? failure.output.error.message : paymentSentences.confirmation.unreachable;
}

/** What the shop answers first. */
export interface TransactionBegun {
  readonly look: BrowserLook;
}

/** What the shop answers then: what the next order is sent with, and what the shopper has to do first, if anything. */
export interface AuthenticationBegun {
  readonly authentication: string;
  readonly challenge: Challenge | null;
}
