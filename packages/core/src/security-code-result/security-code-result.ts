import type { AnswerAction } from '../address-verification/avs-result.ts';
import type { SecurityCodeMeaning } from './security-code-meaning.ts';

/** The code check's answer in one word, however its gateway wrote it. */
export type SecurityCodeResultKind =
  | 'match'
  | 'no-match'
  | 'not-processed'
  /** The bank was told (presence indicator 9) that the card has no code, and says that it should have one. */
  | 'not-on-card'
  | 'unsupported'
  | 'suspicious'
  | 'invalid'
  | 'not-provided'
  | 'not-checked'
  /** Nobody has documented this answer for this scheme and gateway. Never a match. */
  | 'unknown';

/**
 * What the bank's check of the security code answered. Another type than what a shopper put in: the X and the I of a shopper
 * are `SecurityCodeReading`, and neither is an answer.
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
