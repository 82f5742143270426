// Reading a card: brand, number, expiry, security code, name.
export { brands } from './brands/brands.ts';
export { passesLuhn } from './luhn/passes-luhn.ts';
export { acceptingReader } from './card-number/accepting-reader.ts';
export { cardReader } from './card-number/card-reader.ts';
export { detectBrand, formatCardNumber, readCardNumber } from './card-number/default-reader.ts';
export { lastFour, maskCardNumber } from './card-number/last-four.ts';
export { containsCardNumber } from './card-number/contains-card-number.ts';
export { canonicalExpiry } from './expiry/canonical-expiry.ts';
export { expiryFormat } from './expiry/expiry-format.ts';
export { formatExpiry } from './expiry/format-expiry.ts';
export { isoMonth } from './expiry/iso-month.ts';
export { readExpiry } from './expiry/read-expiry.ts';
export { readSecurityCode } from './security-code/read-security-code.ts';
export { fallbackRule } from './security-code/fallback-rule.ts';
export { placeOfCode } from './security-code/place-of-code.ts';
export { securityCodeFormat } from './security-code/security-code-format.ts';
export { securityCodePlace } from './security-code/security-code-place.ts';
export { issueNumberFormat } from './card-issue/issue-number-format.ts';
export { readIssueNumber } from './card-issue/read-issue-number.ts';
export { readStartDate } from './card-issue/read-start-date.ts';
export { readCardholderName } from './cardholder-name/read-cardholder-name.ts';
export { readSavedCard } from './saved-card/read-saved-card.ts';
export type { Brand } from './brands/brand.ts';
export type { BrandDetection } from './brands/brand-detector.ts';
export type { BrandId } from './brands/brands.ts';
export type { BinFacts, LookupBin } from './brands/bin-facts.ts';
export type { BrandOverride, ReaderOptions } from './brands/reader-options.ts';
export type { CardNumberReading, LuhnResult, Slip } from './card-number/card-number-reading.ts';
export type { CardReader } from './card-number/card-reader.ts';
export type { NumberReader } from './card-number/number-reader.ts';
export type { ExpiryReading } from './expiry/expiry-reading.ts';
export type { ExpiryOptions } from './expiry/read-expiry.ts';
export type { CardOfFallback, FallbackPolicy, FallbackRule, FallbackRules } from './security-code/fallback-rule.ts';
export type { SecurityCodeOptions } from './security-code/read-security-code.ts';
export type { SecurityCodePlace } from './security-code/security-code-place.ts';
export type { SecurityCodeReading } from './security-code/security-code-reading.ts';
export type { IssueNumberReading } from './card-issue/read-issue-number.ts';
export type { StartDateReading } from './card-issue/read-start-date.ts';
export type { CardholderNameReading } from './cardholder-name/cardholder-name-reading.ts';
export type { SavedCard, SavedCardReading } from './saved-card/saved-card.ts';

// The billing address: how a country writes it, and what the bank compares.
export { addressCountries, addressFormat } from './billing-address/address-format.ts';
export { avsAddress } from './billing-address/avs-address.ts';
export { readAddressLine } from './billing-address/read-address-line.ts';
export { formatPostalCode, readPostalCode } from './billing-address/read-postal-code.ts';
export type { AddressFormat, AddressNames } from './billing-address/address-format.ts';
export type { AvsAddress } from './billing-address/avs-address.ts';
export type { AddressField, BillingAddress } from './billing-address/billing-address.ts';
export type { AddressLineReading } from './billing-address/read-address-line.ts';
export type { PostalCodeReading } from './billing-address/read-postal-code.ts';

// Validators for any library that speaks Standard Schema.
export { cardNumberSchema } from './schemas/card-number-schema.ts';
export { cardSchema } from './schemas/card-schema.ts';
export { expirySchema } from './schemas/expiry-schema.ts';
export { securityCodeSchema } from './schemas/security-code-schema.ts';
export type { CardNumberSchemaOptions } from './schemas/card-number-schema.ts';
export type { CardInput, CardSchemaOptions, CheckedCard } from './schemas/card-schema.ts';
export type { ExpiryRules } from './schemas/check-expiry.ts';
export type { SecurityCodeRules } from './schemas/check-security-code.ts';
export type { ExpirySchemaOptions } from './schemas/expiry-schema.ts';
export type { ReaderChoice } from './schemas/reader-choice.ts';
export type { SecurityCodeSchemaOptions } from './schemas/security-code-schema.ts';
export type { StandardSchemaV1 } from './schemas/standard-schema.ts';

// What goes with the card to the bank, gateway by gateway.
export { presenceIndicator } from './security-code/presence-indicator.ts';
export { gatewayPresence } from './security-code/gateway-presence.ts';
export { gatewaysLeftOut, presenceGateways } from './security-code/gateways.ts';
export type { PresenceIndicator } from './security-code/presence-indicator.ts';
export type {
  GatewayPresence,
  PresenceField,
  PresenceOmitReason,
  PresenceReason,
  PresenceState,
} from './security-code/gateway-presence-answer.ts';
export type { BrandLimit, GatewayLeftOut, PresenceGateway, PresenceGatewayId } from './security-code/gateways.ts';

// What the bank answers, and what to do.
export { avsListOf } from './address-verification/avs-list-of.ts';
export { describeAvsResult } from './address-verification/describe-avs-result.ts';
export { documentedAvsAnswers } from './address-verification/documented-avs-answers.ts';
export { describeSecurityCodeResult } from './security-code-result/describe-security-code-result.ts';
export { securityCodeListOf } from './security-code-result/security-code-list-of.ts';
export { documentedSecurityCodeAnswers } from './security-code-result/documented-security-code-answers.ts';
export type { AnswerList } from './address-verification/answer-list.ts';
export type { AvsAnswer, AvsGateway } from './address-verification/avs-answer.ts';
export type { AvsMeaning } from './address-verification/avs-meaning.ts';
export type { AnswerAction, AvsKind, AvsMatch, AvsResult } from './address-verification/avs-result.ts';
export type { SecurityCodeAnswer, SecurityCodeGateway } from './security-code-result/security-code-answer.ts';
export type { SecurityCodeMeaning } from './security-code-result/security-code-meaning.ts';
export type { SecurityCodeResult, SecurityCodeResultKind } from './security-code-result/security-code-result.ts';

// 3-D Secure: the messages of the browser, and what its outcomes mean.
export { decodeBase64Url, encodeBase64Url } from './authentication/base64url.ts';
export { browserData, readBrowserData } from './authentication/browser-data.ts';
export { describeChallengeCancel } from './authentication/challenge-cancel.ts';
export { challengeRequest } from './authentication/challenge-request.ts';
export { readChallengeResponse } from './authentication/challenge-response.ts';
export { challengeTimeout, challengeWindowSize, challengeWindowSizes } from './authentication/challenge-window.ts';
export { describeEci } from './authentication/eci.ts';
export { notificationPage, notificationScriptHash } from './authentication/notification-page.ts';
export { isExpectedOrigin } from './authentication/origin.ts';
export { describeTransStatus, isTransStatus } from './authentication/outcomes.ts';
export { currentProgramName, threeDSecureProgram } from './authentication/program-names.ts';
export {
  methodCompletion,
  readThreeDSMethodNotification,
  threeDSMethodData,
  threeDSMethodFormField,
  threeDSMethodSeconds,
} from './authentication/three-ds-method.ts';
export { describeTransStatusReason } from './authentication/trans-status-reason.ts';
export { readVersionOneReturn, versionOneForm, versionOneOutcome } from './authentication/version-one.ts';
export type { BrowserData, BrowserDataReading, CollectedBrowserData } from './authentication/browser-data.ts';
export type { ChallengeCancelMeaning } from './authentication/challenge-cancel.ts';
export type { ChallengeForm, ChallengeRequest } from './authentication/challenge-request.ts';
export type {
  ChallengeError,
  ChallengeResponseReading,
  ErrorComponent,
  ExpectedChallenge,
  FinalChallengeResponse,
} from './authentication/challenge-response.ts';
export type { ChallengeWindowSize, Size as ChallengeFrameSize } from './authentication/challenge-window.ts';
export type { EciKind, EciMeaning, EciScheme } from './authentication/eci.ts';
export type { UnreadableMessage } from './authentication/message-text.ts';
export type { PostedNotification } from './authentication/notification-page.ts';
export type {
  AuthenticationAction,
  AuthenticationKind,
  AuthenticationOutcome,
  Liability,
} from './authentication/outcomes.ts';
export type { ThreeDSecureProgram } from './authentication/program-names.ts';
export type {
  MethodCompletion,
  MethodEnding,
  MethodNotification,
  MethodRequest,
} from './authentication/three-ds-method.ts';
export type { TransStatusReasonMeaning } from './authentication/trans-status-reason.ts';
export type { TransStatus } from './authentication/trans-status.ts';
export type { VersionOneRequest, VersionOneReturn } from './authentication/version-one.ts';

// All of it joined: what to do with the order, and why.
export { assessAuthorization } from './assessment/assess-authorization.ts';
export { declineFinding } from './assessment/authorization.ts';
export { defaultPolicy, policyAnswers } from './assessment/policy.ts';
export { PolicyError } from './assessment/policy-error.ts';
export { readPolicy } from './assessment/read-policy.ts';
export { rules as assessmentRules } from './assessment/rules.ts';
export type { AuthorizationAnswers } from './assessment/assess-authorization.ts';
export type { Assessment, AssessmentAction, AssessmentFlag, ShopperHint } from './assessment/assessment.ts';
export type { Attempts } from './assessment/attempts.ts';
export type { Authorization, DeclineFinding, DeclineReason } from './assessment/authorization.ts';
export type { AmountBand, AssessmentPolicy, PolicyAnswers, PolicyLimits, WholePolicy } from './assessment/policy.ts';
export type { PolicyProblem } from './assessment/policy-error.ts';
export type { OrderAmount, RiskBand } from './assessment/risk.ts';
export type { Rule as AssessmentRule } from './assessment/rule.ts';
export type { AssessmentReason, RuleId } from './assessment/rules.ts';
export type { ThreeDSecureState } from './assessment/three-d-secure-state.ts';

// How text is edited, for whoever builds fields.
export { edit } from './editing/edit.ts';
export { editAlreadyMade } from './editing/edit-already-made.ts';
export { naturalEdit } from './editing/natural-edit.ts';
export { plainFormat } from './editing/plain-format.ts';
export { smallestDifference } from './editing/smallest-difference.ts';
export type { Edit, Edited } from './editing/edit.ts';
export type { EditMade } from './editing/edit-already-made.ts';
export type { Difference } from './editing/smallest-difference.ts';
export type { Insertion, Refusal, TextFormat } from './editing/text-format.ts';

// Sentences, and numbers to try.
export { en } from './messages/en.ts';
export { enBillingAddress } from './messages/en-billing-address.ts';
export { enCardholderName } from './messages/en-cardholder-name.ts';
export { enCardIssue } from './messages/en-card-issue.ts';
export { enCardNumber } from './messages/en-card-number.ts';
export { enChallenge } from './messages/en-challenge.ts';
export { enExpiry } from './messages/en-expiry.ts';
export { enForm } from './messages/en-form.ts';
export { enIssueNumber } from './messages/en-issue-number.ts';
export { enRefused } from './messages/en-refused.ts';
export { enSavedCards } from './messages/en-saved-cards.ts';
export { enSecurityCode } from './messages/en-security-code.ts';
export { enSecurityCodeHelp } from './messages/en-security-code-help.ts';
export { enStartDate } from './messages/en-start-date.ts';
export { enStaff } from './messages/en-staff.ts';
export { plainLanguage } from './messages/plain-language.ts';
export { testCards } from './test-cards/test-cards.ts';
export type { AssessmentMessages } from './messages/en-assessment.ts';
export type { PolicyMessages } from './messages/en-policy.ts';
export type { ReportMessages } from './messages/en-report.ts';
export type { ThreeDSecureMessages } from './messages/en-three-d-secure.ts';
export type { Messages } from './messages/messages.ts';
export type { SecurityCodeHelpMessages } from './messages/security-code-help-messages.ts';
export type { StaffMessages } from './messages/staff-messages.ts';
export type { TestCard, TestCardId } from './test-cards/test-cards.ts';
