import type { AnswerAction } from '../address-verification/avs-result.ts';
import type { SecurityCodeResultKind } from './security-code-result.ts';

/** A row of the decision table: the answer in one word, and what it asks the merchant to do. */
interface SecurityCodeFacts {
  readonly kind: SecurityCodeResultKind;
  readonly action: AnswerAction;
}

// The actions of M, N, P, S and U are those of the merchants' guides: M proceed, N ask for the code once more (it may be a slip
// of the key), P send again, S ask the customer to look in the right place, U decide on everything else. Whoever decides about an
// order goes by the kind alone, so each kind has one action.
// prettier-ignore
const table = {
  // meaning                        kind                     action
  match:                          { kind: 'match',           action: 'proceed' },
  'no-match':                     { kind: 'no-match',        action: 'ask-cardholder' },
  // CyberSource's D: the code is not confirmed, so it is asked for once more like one that is wrong. Whoever had mistyped it gets
  // another answer; a bank that stays with its suspicion says so a second time, and then a person looks.
  suspicious:                     { kind: 'suspicious',      action: 'ask-cardholder' },
  invalid:                        { kind: 'invalid',         action: 'ask-cardholder' },
  'invalid-or-empty':             { kind: 'invalid',         action: 'ask-cardholder' },

  'not-processed':                { kind: 'not-processed',   action: 'retry' },
  'not-processed-expiry-or-code': { kind: 'not-processed',   action: 'retry' },
  'no-response':                  { kind: 'not-processed',   action: 'retry' },
  'acquirer-error':               { kind: 'not-processed',   action: 'retry' },

  'not-on-card':                  { kind: 'not-on-card',     action: 'ask-cardholder' },
  'on-card-not-sent':             { kind: 'not-on-card',     action: 'ask-cardholder' },
  // A card without a code, or a returning customer not asked for it, is no failure.
  'not-provided':                 { kind: 'not-provided',    action: 'review' },
  // Adyen's 4. A bank that insists on the code declines; one that approved without it is treated as the row above.
  'not-provided-but-required':    { kind: 'not-provided',    action: 'review' },

  unsupported:                    { kind: 'unsupported',     action: 'review' },
  'unsupported-or-unverified':    { kind: 'unsupported',     action: 'review' },
  'unsupported-by-scheme':        { kind: 'unsupported',     action: 'review' },
  'unsupported-service':          { kind: 'unsupported',     action: 'review' },
  'not-applicable':               { kind: 'unsupported',     action: 'review' },

  'not-checked':                  { kind: 'not-checked',     action: 'review' },
  skipped:                        { kind: 'not-checked',     action: 'review' },
  'no-information':               { kind: 'not-checked',     action: 'review' },
  // The next three come again however often the request is sent, so they are not "not processed", which is sent again.
  'bank-did-not-verify':          { kind: 'not-checked',     action: 'review' },
  'unable-to-process':            { kind: 'not-checked',     action: 'review' },
  'not-implemented':              { kind: 'not-checked',     action: 'review' },

  'gateway-unknown':              { kind: 'unknown',         action: 'review' },
  'no-result':                    { kind: 'unknown',         action: 'review' },
  'no-answer':                    { kind: 'unknown',         action: 'review' },
  undocumented:                   { kind: 'unknown',         action: 'review' },
} as const satisfies Record<string, SecurityCodeFacts>;

/**
 * What an answer to the code check means: finer than `kind`, and the key of its sentence in the staff's messages.
 *
 * @example
 * const meaning: SecurityCodeMeaning = describeSecurityCodeResult({ scheme: 'visa', code: 'S' }).meaning; // 'not-on-card'
 * const sentence = enStaff.securityCode[meaning];
 */
export type SecurityCodeMeaning = keyof typeof table;

/** The decision table of the code check: each meaning with its kind and what to do. */
export const securityCodeMeanings: Readonly<Record<SecurityCodeMeaning, SecurityCodeFacts>> = table;
