import type { MethodCompletion } from '@flipside/core';
import * as v from 'valibot';
import type { Money } from '../../contract/money.ts';
import { eci, transStatus } from './authorization.ts';
import type { CardCharged } from './processor-client.ts';

/** What the processor is asked first: whether the card's bank looks at the browser. */
export type TransactionRequest = CardCharged & { readonly idempotencyKey: string };

/** What the processor is asked when the shopper is to confirm a payment. */
export type AuthenticationRequest = CardCharged & {
  readonly idempotencyKey: string;
  readonly amount: Money;
  readonly threeDSServerTransID: string;
  /** Whether the bank has looked at the browser. */
  readonly threeDSCompInd: MethodCompletion;
  readonly merchantName: string;
  readonly notificationURL: string;
  /** The browser's data, as 3-D Secure names them. */
  readonly browser: object;
};

/** A payment of which the bank has not been asked yet. */
export const transactionSchema = v.object({
  threeDSServerTransID: v.pipe(v.string(), v.uuid()),
  // The browser's side looks at it. One that is none has the bank look at nothing, and is no reason not to go on.
  threeDSMethodURL: v.fallback(v.nullish(v.pipe(v.string(), v.maxLength(2048)), null), null),
});

const result = { id: v.pipe(v.string(), v.regex(/^[A-Za-z_]{1,64}$/)), transStatus, eci: v.nullish(eci, null) };

/** How an authentication stands. Only what is named here is read. */
export const authenticationSchema = v.object(result);

/** One that has begun; with the bank's page where the shopper has to do something. */
export const begunSchema = v.object({
  ...result,
  threeDSServerTransID: v.pipe(v.string(), v.uuid()),
  messageVersion: v.pipe(v.string(), v.regex(/^2\.[1-9]\d?\.\d{1,2}$/)),
  acsTransID: v.nullish(v.pipe(v.string(), v.uuid()), null),
  acsURL: v.nullish(v.pipe(v.string(), v.maxLength(2048), v.url(), v.regex(/^https?:/)), null),
});

export type Transaction = v.InferOutput<typeof transactionSchema>;
export type Authentication = v.InferOutput<typeof authenticationSchema>;
export type BegunAuthentication = v.InferOutput<typeof begunSchema>;

/** What came back. No money moves by it, so whoever got no answer may ask again. */
export type AuthenticationAnswer<Answer> =
  | { readonly kind: 'answered'; readonly authentication: Answer }
  /** It would not take the request as it was. */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'away' };

export type TransactionAnswer =
  | { readonly kind: 'answered'; readonly transaction: Transaction }
  | Exclude<AuthenticationAnswer<never>, { kind: 'answered' }>;
