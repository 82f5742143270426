import type { ChallengeCancelMeaning } from '../authentication/challenge-cancel.ts';
import type { EciKind } from '../authentication/eci.ts';
import type { AuthenticationAction, AuthenticationKind, Liability } from '../authentication/outcomes.ts';
import type { TransStatusReasonMeaning } from '../authentication/trans-status-reason.ts';

/**
 * What the merchant's staff read about 3-D Secure. A locale is a value of this type, so the compiler finds a missing sentence.
 *
 * @example
 * const { outcomes }: ThreeDSecureMessages = enStaff.threeDSecure;
 * outcomes[describeTransStatus('Y').kind] // 'The bank authenticated the cardholder.'
 */
export interface ThreeDSecureMessages {
  readonly outcomes: Readonly<Record<AuthenticationKind, string>>;
  readonly actions: Readonly<Record<AuthenticationAction, string>>;
  /** Why it ended so. Never for shoppers: a thief would learn from it. */
  readonly reasons: Readonly<Record<TransStatusReasonMeaning, string>>;
  readonly cancellations: Readonly<Record<ChallengeCancelMeaning, string>>;
  readonly eci: Readonly<Record<EciKind, string>>;
  readonly liability: Readonly<Record<Liability, string>>;
}

/** English, the default. */
export const enThreeDSecure: ThreeDSecureMessages = {
  outcomes: {
    authenticated: 'The bank authenticated the cardholder.',
    attempted:
      'Authentication was attempted: the bank could not take part, and its card scheme gave proof of the attempt.',
    'not-authenticated': 'The cardholder was not authenticated.',
    unavailable: 'Authentication could not be performed, for technical or other reasons.',
    'challenge-required': 'The bank wants to ask the cardholder first.',
    decoupled: 'The bank is asking the cardholder outside the shop, and will answer later.',
    rejected: 'The bank rejected the authentication and asks that the payment is not authorized.',
    informational: 'The bank received the data for its information. Nobody was authenticated.',
    unknown: 'The outcome is not one that 3-D Secure knows.',
  },
  actions: {
    authorize: 'Send the payment for authorization, with the proof of authentication.',
    decide: 'Decide by your own policy: take the payment at your own risk, or ask for another way to pay.',
    challenge: 'Show the cardholder the bank’s challenge.',
    wait: 'Wait for the bank’s answer before you send the payment for authorization.',
    'another-card': 'Do not send this payment for authorization. The cardholder may use another card.',
  },
  reasons: {
    'card-authentication-failed': 'The card could not be authenticated.',
    'unknown-device': 'The bank does not know the device.',
    'unsupported-device': 'The bank does not support the device.',
    'too-frequent': 'The card was authenticated too often in a short time.',
    'expired-card': 'The card has expired.',
    'invalid-card-number': 'The card number is not valid.',
    'invalid-transaction': 'The bank does not accept this kind of transaction.',
    'no-card-record': 'The bank has no record of the card.',
    'security-failure': 'A security check failed.',
    'stolen-card': 'The card is reported stolen.',
    'suspected-fraud': 'The bank suspects fraud.',
    'not-permitted': 'The cardholder is not permitted to make this transaction.',
    'not-enrolled': 'The cardholder is not enrolled in 3-D Secure.',
    'timed-out': 'The transaction timed out at the bank.',
    'low-confidence': 'The bank has low confidence in the transaction.',
    'medium-confidence': 'The bank has medium confidence in the transaction.',
    'high-confidence': 'The bank has high confidence in the transaction.',
    'very-high-confidence': 'The bank has very high confidence in the transaction.',
    'too-many-challenges': 'The cardholder was challenged as often as the bank allows.',
    'non-payment-unsupported': 'The bank does not support authentication without a payment.',
    'merchant-initiated-unsupported': 'The bank does not support authentication without the cardholder present (3RI).',
    'technical-issue': 'The bank had a technical problem.',
    'decoupled-not-requested':
      'The bank wanted to ask the cardholder outside the shop, and the request did not allow for that.',
    'decoupled-expired': 'The time for asking the cardholder outside the shop ran out.',
    'decoupled-too-short':
      'The time for asking the cardholder outside the shop was too short, so the bank did not try.',
    'not-performed': 'The cardholder was asked and did not respond to the authentication.',
    'issuer-unreachable': 'Visa could not reach the bank’s authentication service.',
    'issuer-timed-out': 'The bank’s authentication service did not answer Visa in time.',
    'issuer-invalid-response': 'The bank’s authentication service answered Visa with an invalid message.',
    'issuer-system-error': 'The bank’s authentication service answered Visa with a system error.',
    'proof-not-made': 'Visa could not make the proof of authentication (CAVV).',
    'merchant-not-eligible': 'The merchant is not eligible for the Visa program that was asked for.',
    'version-unsupported': 'The bank does not support this version of 3-D Secure.',
    'attempts-excluded': 'Visa gives no proof of an attempt for this kind of card or transaction.',
    'program-unsupported': 'The bank does not support the Visa program that was asked for.',
    'data-only': 'The data were only shared with the bank (Mastercard Data Only).',
    'exemption-accepted': 'The exemption from a challenge was accepted.',
    'mandated-challenge-not-possible': 'A challenge was required and could not be performed.',
    'scheme-specific': 'A reason of the card scheme’s own that is not published.',
    unknown: 'The reason is not one that 3-D Secure knows.',
  },
  cancellations: {
    'cardholder-cancelled': 'The cardholder cancelled the bank’s challenge.',
    'decoupled-timed-out': 'The time for asking the cardholder outside the shop ran out.',
    'timed-out': 'The bank’s challenge timed out.',
    'never-started': 'The bank’s challenge never began: the request for it did not arrive.',
    error: 'An error ended the bank’s challenge.',
    'not-known': 'The bank’s challenge ended, and the bank does not know why.',
    'app-timed-out': 'The bank’s challenge timed out in the app.',
    'response-refused': 'The bank’s challenge ended with an error in the bank’s answer.',
    'request-refused': 'The bank’s challenge ended with an error in the request for it.',
    'scheme-specific': 'The bank’s challenge ended for a reason of the card scheme’s own that is not published.',
    unknown: 'The bank’s challenge ended for a reason that 3-D Secure does not know.',
  },
  eci: {
    authenticated: 'The cardholder was authenticated.',
    attempted: 'Authentication was attempted.',
    'not-authenticated': 'The payment was not authenticated.',
    'data-only': 'Data were shared with the bank, without authentication.',
    exempt: 'The payment is exempt from strong authentication, or outside its scope.',
    'merchant-initiated': 'The merchant started the payment itself, after an authenticated first payment.',
    'non-payment': 'The card was authenticated without a payment.',
    unknown: 'The indicator is not one that is documented for this card scheme.',
  },
  liability: {
    issuer: 'As a rule, the bank bears the loss if the payment turns out to be fraud.',
    merchant: 'You bear the loss if the payment turns out to be fraud.',
    unknown: 'Who bears the loss is not known. Count on bearing it yourself, and ask your acquirer.',
  },
};
