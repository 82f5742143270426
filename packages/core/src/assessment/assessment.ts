import type { AssessmentReason, RuleId } from './rules.ts';

/**
 * What the merchant should do next. `retry`, `ask-cardholder` and `step-up` lead to another request, the others end the matter.
 *
 * @example
 * const action: AssessmentAction = 'step-up';
 * enStaff.assessment.actions[action] // 'Have the customer confirm the payment with their bank (3-D Secure)…'
 */
export type AssessmentAction =
  /** Let the order go. */
  | 'proceed'
  /** Hold the order until a person has looked at it. */
  | 'review'
  /** Ask the bank again with what it was asked already. */
  | 'retry'
  /** Ask the shopper for the security code once more, then the bank. */
  | 'ask-cardholder'
  /** Have the shopper authenticate by 3-D Secure, then ask the bank again. */
  | 'step-up'
  | 'decline';

/**
 * How closely to look: `monitor` an order that goes, or the weight of the doubt about one that doesn't.
 *
 * @example
 * const flag: AssessmentFlag = 'monitor';
 * enStaff.assessment.flags[flag] // 'Keep an eye on this order.'
 */
export type AssessmentFlag = 'monitor' | 'low' | 'high';

/**
 * What a shopper may be shown. Never why an order is doubted: that would tell a thief what to mend.
 *
 * @example
 * const hint: ShopperHint = 'where-to-find-the-code';
 */
export type ShopperHint = 'enter-the-code-again' | 'where-to-find-the-code' | 'declined';

/**
 * What to do with an order, why, and what the server has to see to.
 *
 * @example
 * const assessment: Assessment = assessAuthorization({
 *   authorization: { kind: 'declined', reason: 'incorrect-code' },
 *   avs: null,
 *   securityCode: null,
 *   threeDSecure: 'not-tried',
 *   attempts: { askedForCode: 0, retried: 0, steppedUp: 0 },
 * });
 * // { action: 'ask-cardholder', rule: 'declined-incorrect-code', idempotencyKey: 'new', show: 'enter-the-code-again', … }
 */
export interface Assessment {
  readonly action: AssessmentAction;
  /** Message keys for the staff: the deciding one first, then what else the answers say. */
  readonly reasons: readonly [AssessmentReason, ...AssessmentReason[]];
  /** The rule of the table that decided. */
  readonly rule: RuleId;
  /**
   * The approval has to be voided before anything else is done, so that an order never holds two. After no answer (`decline`
   * alone): look the attempt up by its idempotency key, and void it if it was approved.
   */
  readonly voidFirst: boolean;
  /** A review of an approval with a strong sign of fraud: offer the staff to void it. */
  readonly offerVoid: boolean;
  /**
   * The idempotency key of the request that follows, where one follows: the `same` while the answer to the last one is unknown,
   * so that the bank can't charge twice, a `new` one after any definite answer.
   */
  readonly idempotencyKey?: 'same' | 'new';
  readonly flag?: AssessmentFlag;
  readonly show?: ShopperHint;
}
