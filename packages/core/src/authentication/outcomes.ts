import type { TransStatus } from './trans-status.ts';

/**
 * An outcome of 3-D Secure in one word, and the key of its sentence in the staff's messages.
 *
 * @example
 * const kind: AuthenticationKind = describeTransStatus('A').kind; // 'attempted'
 */
export type AuthenticationKind =
  | 'authenticated'
  /** The issuer or its scheme gives proof that authentication was tried. */
  | 'attempted'
  | 'not-authenticated'
  | 'unavailable'
  | 'challenge-required'
  /** The issuer asks the shopper itself, away from the browser, and tells the server later. */
  | 'decoupled'
  | 'rejected'
  /** The issuer has seen the data, and nobody asked it to authenticate. */
  | 'informational'
  /** No outcome of the specification. Never a success. */
  | 'unknown';

/**
 * Who bears a fraudulent payment. `unknown` is never to be read as the issuer.
 *
 * @example
 * const liability: Liability = describeTransStatus('Y').liability; // 'issuer'
 */
export type Liability = 'issuer' | 'merchant' | 'unknown';

/**
 * What an outcome lets the merchant do.
 *
 * @example
 * const outcome: AuthenticationOutcome = describeTransStatus('C');
 * // { kind: 'challenge-required', authorization: 'not-yet', liability: 'unknown', action: 'challenge' }
 */
export interface AuthenticationOutcome {
  readonly kind: AuthenticationKind;
  /**
   * Whether the payment may be sent for authorization: `yes` with the proof; `own-risk` without one, as any payment without
   * 3-D Secure; `no`; or `not-yet`, since this is not the end.
   */
  readonly authorization: 'yes' | 'own-risk' | 'no' | 'not-yet';
  /**
   * Who is liable as a rule, once authorized with the proof. Schemes make exceptions by region, trade and kind of card, and
   * the ECI goes before it.
   */
  readonly liability: Liability;
  /** What to do next: the key of its sentence in the staff's messages. */
  readonly action: AuthenticationAction;
}

/**
 * What an outcome asks the merchant to do.
 *
 * @example
 * const action: AuthenticationAction = describeTransStatus('D').action; // 'wait'
 */
export type AuthenticationAction =
  | 'authorize'
  /** By the merchant's own policy: take it at its own risk, or ask for another way to pay. */
  | 'decide'
  | 'challenge'
  | 'wait'
  /** Don't send this payment on; the shopper may use another card. */
  | 'another-card';

// EMV 3-D Secure 2.1 to 2.3.1, transStatus. Liability is the schemes' rule, not the specification's: D and C decide nothing yet.
// prettier-ignore
const outcomes = {
  Y: { kind: 'authenticated',      authorization: 'yes',      liability: 'issuer',   action: 'authorize' },
  A: { kind: 'attempted',          authorization: 'yes',      liability: 'issuer',   action: 'authorize' },
  N: { kind: 'not-authenticated',  authorization: 'no',       liability: 'merchant', action: 'another-card' },
  U: { kind: 'unavailable',        authorization: 'own-risk', liability: 'merchant', action: 'decide' },
  C: { kind: 'challenge-required', authorization: 'not-yet',  liability: 'unknown',  action: 'challenge' },
  D: { kind: 'decoupled',          authorization: 'not-yet',  liability: 'unknown',  action: 'wait' },
  R: { kind: 'rejected',           authorization: 'no',       liability: 'merchant', action: 'another-card' },
  I: { kind: 'informational',      authorization: 'own-risk', liability: 'merchant', action: 'decide' },
} as const satisfies Record<TransStatus, AuthenticationOutcome>;

const unknown: AuthenticationOutcome = {
  kind: 'unknown',
  authorization: 'no',
  liability: 'unknown',
  action: 'another-card',
};

/**
 * Whether a value is a letter that 3-D Secure ends or goes on with, written in upper case as it must be.
 *
 * @example
 * isTransStatus('Y') // true
 * isTransStatus('y') // false
 */
export function isTransStatus(value: unknown): value is TransStatus {
  return typeof value === 'string' && Object.hasOwn(outcomes, value);
}

/**
 * What an outcome of 3-D Secure means, and what it lets the merchant do. A letter that the specification does not know is
 * `unknown`, and nothing is to be authorized on it.
 *
 * @param transStatus as the 3-D Secure server answers it, never as the browser does.
 *
 * @example
 * describeTransStatus('A')
 * // { kind: 'attempted', authorization: 'yes', liability: 'issuer', action: 'authorize' }
 */
export function describeTransStatus(transStatus: string): AuthenticationOutcome {
  return isTransStatus(transStatus) ? outcomes[transStatus] : unknown;
}
