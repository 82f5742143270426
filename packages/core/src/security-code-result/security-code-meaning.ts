import type { AnswerAction } from '../address-verification/avs-result.ts';
import type { SecurityCodeResultKind } from './security-code-result.ts';

/** A row of the decision table: the answer in one word, and what it asks the merchant to do. */
interface SecurityCodeFacts {
  readonly kind: SecurityCodeResultKind;
  readonly action: AnswerAction;
}

// The actions of M, N, P, S and U are those of the merchants' guides: M proceed, N ask for the code once more (it may be a slip
// of the key), P send again, S ask the customer to look in the right place, U decide on everything else.
// prettier-ignore
const table = {
  // meaning                        kind                     action
  match:                          { kind: 'match',           action: 'proceed' },
  'no-match':                     { kind: 'no-match',        action: 'ask-cardholder' },
  // A bank that calls the transaction suspicious does not change its mind when the code is typed again.
  suspicious:                     { kind: 'suspicious',      action: 'investigate' },
  invalid:                        { kind: 'invalid',         action: 'ask-cardholder' },
  'invalid-or-empty':             { kind: 'invalid',         action: 'ask-cardholder' },

  'not-processed':                { kind: 'not-processed',   action: 'retry' },
  'not-processed-expiry-or-code': { kind: 'not-processed',   action: 'retry' },
  'no-response':                  { kind: 'not-processed',   action: 'retry' },
  'acquirer-error':               { kind: 'not-processed',   action: 'retry' },
  // The next three come again however often the request is sent.
  'bank-did-not-verify':          { kind: 'not-processed',   action: 'review' },
  'unable-to-process':            { kind: 'not-processed',   action: 'review' },
  'not-implemented':              { kind: 'not-processed',   action: 'review' },

  'not-on-card':                  { kind: 'not-on-card',     action: 'ask-cardholder' },
  'on-card-not-sent':             { kind: 'not-on-card',     action: 'ask-cardholder' },
  // A card without a code, or a returning customer not asked for it, is no failure.
  'not-provided':                 { kind: 'not-provided',    action: 'review' },
  'not-provided-but-required':    { kind: 'not-provided',    action: 'ask-cardholder' },

  unsupported:                    { kind: 'unsupported',     action: 'review' },
  'unsupported-or-unverified':    { kind: 'unsupported',     action: 'review' },
  'unsupported-by-scheme':        { kind: 'unsupported',     action: 'review' },
  'unsupported-service':          { kind: 'unsupported',     action: 'review' },
  'not-applicable':               { kind: 'unsupported',     action: 'review' },

  'not-checked':                  { kind: 'not-checked',     action: 'review' },
  skipped:                        { kind: 'not-checked',     action: 'review' },
  'no-information':               { kind: 'not-checked',     action: 'review' },

  'gateway-unknown':              { kind: 'unknown',         action: 'review' },
  'no-result':                    { kind: 'unknown',         action: 'review' },
  'no-answer':                    { kind: 'unknown',         action: 'review' },
  undocumented:                   { kind: 'unknown',         action: 'review' },
} as const satisfies Record<string, SecurityCodeFacts>;

/** What an answer to the code check means: finer than `kind`, and the key of its sentence in the staff's messages. */
export type SecurityCodeMeaning = keyof typeof table;

/** The decision table of the code check: each meaning with its kind and what to do. */
export const securityCodeMeanings: Readonly<Record<SecurityCodeMeaning, SecurityCodeFacts>> = table;
