import type { AvsMeaning } from './avs-meaning.ts';

/**
 * What the bank said of one part of the address: it is the one on file, it is not, or nothing was said.
 *
 * @example
 * const street: AvsMatch = describeAvsResult({ scheme: 'visa', code: 'A' }).street; // 'match'
 */
export type AvsMatch = 'match' | 'mismatch' | 'unknown';

/**
 * The address check's answer in one word, however its gateway wrote it.
 *
 * @example
 * const kind: AvsKind = describeAvsResult({ scheme: 'visa', code: 'Z' }).kind; // 'postal-only'
 */
export type AvsKind =
  /** Street and postal code match; the name matches or was not compared. */
  | 'full'
  /** Street and postal code match, the name doesn't. */
  | 'full-name-mismatch'
  | 'street-only'
  | 'postal-only'
  /** The name matches, street and postal code don't. */
  | 'name-only'
  | 'no-match'
  /** The bank looked and could not compare: formats that don't fit, mostly abroad. */
  | 'unverified'
  | 'unavailable'
  /** Unavailable just now: the same request may be answered later. */
  | 'retry'
  | 'unsupported'
  /** The address lies where the check doesn't exist. */
  | 'outside-region'
  /** The merchant sent no address. */
  | 'not-provided'
  | 'not-checked'
  | 'error'
  /** Nobody has documented this answer for this scheme and gateway. Never a match. */
  | 'unknown';

/**
 * What an answer of the bank asks the merchant to do, seen alone.
 *
 * @example
 * const action: AnswerAction = describeSecurityCodeResult({ scheme: 'visa', code: 'N' }).action; // 'ask-cardholder'
 */
export type AnswerAction = 'proceed' | 'review' | 'investigate' | 'retry' | 'ask-cardholder';

/**
 * What the bank's address check (AVS) answered.
 *
 * @example
 * const result: AvsResult = describeAvsResult({ scheme: 'visa', code: 'A' });
 * // { kind: 'street-only', street: 'match', postal: 'mismatch', name: 'unknown', action: 'review', certainty: 'documented', … }
 */
export interface AvsResult {
  readonly kind: AvsKind;
  readonly street: AvsMatch;
  readonly postal: AvsMatch;
  readonly name: AvsMatch;
  /** The key of its sentence in the staff's messages. */
  readonly meaning: AvsMeaning;
  /** What to do where nothing else is known. */
  readonly action: AnswerAction;
  /** `documented` by the scheme or gateway; `disputed` where published lists contradict each other; `undocumented` for an answer nobody lists. */
  readonly certainty: 'documented' | 'disputed' | 'undocumented';
}
