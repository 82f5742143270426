import type { AnswerAction } from '../address-verification/avs-result.ts';
import type { SecurityCodeMeaning } from './security-code-meaning.ts';

/**
 * The code check's answer in one word, however its gateway wrote it.
 *
 * @example
 * const kind: SecurityCodeResultKind = describeSecurityCodeResult({ scheme: 'visa', code: 'P' }).kind; // 'not-processed'
 */
export type SecurityCodeResultKind =
  | 'match'
  | 'no-match'
  /** Something was in the way: the same request may be answered when it is sent again. */
  | 'not-processed'
  /** The card should have a code, says the bank, and got none: it was told (presence indicator 9) that there is none, or nothing was sent. */
  | 'not-on-card'
  | 'unsupported'
  | 'suspicious'
  | 'invalid'
  | 'not-provided'
  /** A code may have been sent, and nobody checked it. Sending it again would change nothing. */
  | 'not-checked'
  /** Nobody has documented this answer for this scheme and gateway. Never a match. */
  | 'unknown';

/**
 * What the bank's check of the security code answered. Another type than what a shopper put in: the X and the I of a shopper
 * are `SecurityCodeReading`, and neither is an answer.
 *
 * @example
 * const result: SecurityCodeResult = describeSecurityCodeResult({ scheme: 'visa', code: 'N' });
 * // { kind: 'no-match', meaning: 'no-match', action: 'ask-cardholder', certainty: 'documented' }
 */
export interface SecurityCodeResult {
  readonly kind: SecurityCodeResultKind;
  /** The key of its sentence in the staff's messages. */
  readonly meaning: SecurityCodeMeaning;
  /** What to do where nothing else is known. */
  readonly action: AnswerAction;
  /** `documented` by the scheme or gateway; `disputed` where published lists contradict each other; `undocumented` for an answer nobody lists. */
  readonly certainty: 'documented' | 'disputed' | 'undocumented';
}
