import type { ChallengeCancelMeaning } from '../authentication/challenge-cancel.ts';
import type { EciKind } from '../authentication/eci.ts';
import type { AuthenticationAction, AuthenticationKind, Liability } from '../authentication/outcomes.ts';
import type { TransStatusReasonMeaning } from '../authentication/trans-status-reason.ts';

/** What the merchant's staff read about 3-D Secure. A locale is a value of this type, so the compiler finds a missing sentence. */
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
    notAuthenticated: 'The cardholder was not authenticated.',
    unavailable: 'Authentication could not be performed, for technical or other reasons.',
    challengeRequired: 'The bank wants to ask the cardholder first.',
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
    anotherCard: 'Do not send this payment for authorization. The cardholder may use another card.',
  },
  reasons: {
    cardAuthenticationFailed: 'The card could not be authenticated.',
    unknownDevice: 'The bank does not know the device.',
    unsupportedDevice: 'The bank does not support the device.',
    tooFrequent: 'The card was authenticated too often in a short time.',
    expiredCard: 'The card has expired.',
    invalidCardNumber: 'The card number is not valid.',
    invalidTransaction: 'The bank does not accept this kind of transaction.',
    noCardRecord: 'The bank has no record of the card.',
    securityFailure: 'A security check failed.',
    stolenCard: 'The card is reported stolen.',
    suspectedFraud: 'The bank suspects fraud.',
    notPermitted: 'The cardholder is not permitted to make this transaction.',
    notEnrolled: 'The cardholder is not enrolled in 3-D Secure.',
    timedOut: 'The transaction timed out at the bank.',
    lowConfidence: 'The bank has low confidence in the transaction.',
    mediumConfidence: 'The bank has medium confidence in the transaction.',
    highConfidence: 'The bank has high confidence in the transaction.',
    veryHighConfidence: 'The bank has very high confidence in the transaction.',
    tooManyChallenges: 'The cardholder was challenged as often as the bank allows.',
    nonPaymentUnsupported: 'The bank does not support authentication without a payment.',
    merchantInitiatedUnsupported: 'The bank does not support authentication without the cardholder present (3RI).',
    technicalIssue: 'The bank had a technical problem.',
    decoupledNotRequested:
      'The bank wanted to ask the cardholder outside the shop, and the request did not allow for that.',
    decoupledExpired: 'The time for asking the cardholder outside the shop ran out.',
    decoupledTooShort: 'The time for asking the cardholder outside the shop was too short, so the bank did not try.',
    notPerformed: 'The cardholder was asked and did not respond to the authentication.',
    issuerUnreachable: 'Visa could not reach the bank’s authentication service.',
    issuerTimedOut: 'The bank’s authentication service did not answer Visa in time.',
    issuerInvalidResponse: 'The bank’s authentication service answered Visa with an invalid message.',
    issuerSystemError: 'The bank’s authentication service answered Visa with a system error.',
    proofNotMade: 'Visa could not make the proof of authentication (CAVV).',
    merchantNotEligible: 'The merchant is not eligible for the Visa program that was asked for.',
    versionUnsupported: 'The bank does not support this version of 3-D Secure.',
    attemptsExcluded: 'Visa gives no proof of an attempt for this kind of card or transaction.',
    programUnsupported: 'The bank does not support the Visa program that was asked for.',
    dataOnly: 'The data were only shared with the bank (Mastercard Data Only).',
    exemptionAccepted: 'The exemption from a challenge was accepted.',
    mandatedChallengeNotPossible: 'A challenge was required and could not be performed.',
    schemeSpecific: 'A reason of the card scheme’s own that is not published.',
    unknown: 'The reason is not one that 3-D Secure knows.',
  },
  cancellations: {
    cardholderCancelled: 'The cardholder cancelled the bank’s challenge.',
    decoupledTimedOut: 'The time for asking the cardholder outside the shop ran out.',
    timedOut: 'The bank’s challenge timed out.',
    neverStarted: 'The bank’s challenge never began: the request for it did not arrive.',
    error: 'An error ended the bank’s challenge.',
    notKnown: 'The bank’s challenge ended, and the bank does not know why.',
    appTimedOut: 'The bank’s challenge timed out in the app.',
    responseRefused: 'The bank’s challenge ended with an error in the bank’s answer.',
    requestRefused: 'The bank’s challenge ended with an error in the request for it.',
    schemeSpecific: 'The bank’s challenge ended for a reason of the card scheme’s own that is not published.',
    unknown: 'The bank’s challenge ended for a reason that 3-D Secure does not know.',
  },
  eci: {
    authenticated: 'The cardholder was authenticated.',
    attempted: 'Authentication was attempted.',
    notAuthenticated: 'The payment was not authenticated.',
    dataOnly: 'Data were shared with the bank, without authentication.',
    exempt: 'The payment is exempt from strong authentication, or outside its scope.',
    merchantInitiated: 'The merchant started the payment itself, after an authenticated first payment.',
    nonPayment: 'The card was authenticated without a payment.',
    unknown: 'The indicator is not one that is documented for this card scheme.',
  },
  liability: {
    issuer: 'As a rule, the bank bears the loss if the payment turns out to be fraud.',
    merchant: 'You bear the loss if the payment turns out to be fraud.',
    unknown: 'Who bears the loss is not known. Count on bearing it yourself, and ask your acquirer.',
  },
};
