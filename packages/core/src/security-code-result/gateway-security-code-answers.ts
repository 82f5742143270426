import { commonLetters } from './scheme-security-code-answers.ts';
import type { SecurityCodeAnswerCodes } from './security-code-answer-codes.ts';

/** The codes of a gateway. Where it answers differently by scheme, that scheme's own list takes the place of `codes`. */
export interface GatewaySecurityCodeAnswers {
  readonly codes: SecurityCodeAnswerCodes;
  readonly byScheme?: Readonly<Record<string, SecurityCodeAnswerCodes>>;
  /** Where the result stands in the gateway's text, as the first group. The whole text, where it is left out. */
  readonly place?: RegExp;
  /** What stands before the result in a text as the gateway sends it. Nothing, where it is left out. */
  readonly before?: string;
}

// Adyen, "CVC-CVV result codes". 3 is "not checked" in its own words, not a request that failed.
// prettier-ignore
const adyen = {
  '0': 'gateway-unknown',
  '1': 'match',
  '2': 'no-match',
  '3': 'not-checked',
  '4': 'not-provided-but-required',
  '5': 'unsupported',
  '6': 'not-provided',
} satisfies SecurityCodeAnswerCodes;

// Stripe, Checks: null where no code was sent; "unavailable" where nobody checked it.
// prettier-ignore
const stripe = {
  PASS:        'match',
  FAIL:        'no-match',
  UNAVAILABLE: 'unsupported-service',
  UNCHECKED:   'not-checked',
  '':          'not-provided',
} satisfies SecurityCodeAnswerCodes;

// Braintree, "AVS and CVV responses".
// prettier-ignore
const braintree = {
  M: 'match',
  N: 'no-match',
  U: 'bank-did-not-verify',
  I: 'not-provided',
  S: 'unsupported',
  A: 'not-applicable',
  B: 'skipped',
} satisfies SecurityCodeAnswerCodes;

// Worldpay, "AVS, CVC and AAV results" (XML gateway). C is "not checked" in its own words. Clients that know five letters alone write P
// for it, "not processed"; here it isn't, since sending the request again would get the same answer.
// prettier-ignore
const worldpayWpg = {
  A: 'match',
  B: 'not-provided',
  C: 'not-checked',
  D: 'no-match',
} satisfies SecurityCodeAnswerCodes;

// Opayo's (Sage Pay's) Direct and Server protocols, CV2Result, as active_merchant's sage_pay.rb and other clients read it; its newer
// interface writes the same words in small letters. NOTCHECKED is a check that nobody made, as where ApplyAVSCV2 switches it off:
// nothing that sending again would mend.
// prettier-ignore
const opayo = {
  MATCHED:     'match',
  NOTMATCHED:  'no-match',
  NOTCHECKED:  'not-checked',
  NOTPROVIDED: 'not-provided',
} satisfies SecurityCodeAnswerCodes;

// As widely used clients translate them; the list itself is not public.
// prettier-ignore
const bluesnap = {
  MA: 'match',
  NM: 'no-match',
  NC: 'unsupported',
  ND: 'not-processed',
  NP: 'not-on-card',
} satisfies SecurityCodeAnswerCodes;

// Fiserv Rapid Connect, UMF: Match, NoMtch, NotPrc, NotPrv, NotPrt, Unknwn.
// prettier-ignore
const rapidConnect = {
  MATCH:  'match',
  NOMTCH: 'no-match',
  NOTPRC: 'not-processed',
  NOTPRV: 'not-provided',
  NOTPRT: 'unsupported',
  UNKNWN: 'gateway-unknown',
} satisfies SecurityCodeAnswerCodes;

// Cardstream, avscv2ResponseCode: six digits, the first for the security code. 1 is "CV2 not checked" in its own words. Clients that know
// five letters alone write P for it, "not processed"; here it isn't, as at Worldpay.
// prettier-ignore
const cardstream = {
  '0': 'gateway-unknown',
  '1': 'not-checked',
  '2': 'match',
  '4': 'no-match',
} satisfies SecurityCodeAnswerCodes;

// Paysafe (Netbanx), Card Payments API.
// prettier-ignore
const paysafe = {
  MATCH:         'match',
  NO_MATCH:      'no-match',
  NOT_PROCESSED: 'not-processed',
  UNKNOWN:       'gateway-unknown',
} satisfies SecurityCodeAnswerCodes;

// CyberSource, "CVN codes". Its S says that the code is on the card and was not sent.
// prettier-ignore
const cybersource = {
  D: 'suspicious',
  I: 'invalid',
  M: 'match',
  N: 'no-match',
  P: 'not-processed',
  S: 'on-card-not-sent',
  U: 'unsupported',
  X: 'unsupported-by-scheme',
  '1': 'unsupported-service',
  '2': 'gateway-unknown',
  '3': 'no-result',
} satisfies SecurityCodeAnswerCodes;

// Checkout.com, "CVV response codes": the mismatch is D. An older version of the page says of N that the check was not attempted.
// prettier-ignore
const checkoutCom = {
  Y: 'match',
  D: 'no-match',
  N: { disputed: 'not-on-card' },
  P: 'not-processed',
  U: 'unsupported',
  X: 'no-information',
} satisfies SecurityCodeAnswerCodes;

// PayPal, "card decline errors". S is a service that isn't supported, not a code that isn't on the card.
// prettier-ignore
const paypalLetters = {
  E: 'gateway-unknown',
  I: 'invalid-or-empty',
  M: 'match',
  N: 'no-match',
  P: 'not-processed',
  S: 'unsupported-service',
  U: 'unsupported',
  X: 'no-response',
} satisfies SecurityCodeAnswerCodes;

// For Maestro it answers in digits, and X is a service that isn't available.
// prettier-ignore
const paypalMaestro = {
  '0': 'match',
  '1': 'no-match',
  '2': 'not-implemented',
  '3': 'not-on-card',
  '4': 'unsupported-service',
  X: 'unsupported-service',
} satisfies SecurityCodeAnswerCodes;

// Payeezy (First Data), "CVV2 response codes": X and Z are a provider that did not respond; P may also be a missing expiry date.
// prettier-ignore
const payeezy = {
  M: 'match',
  N: 'no-match',
  P: 'not-processed-expiry-or-code',
  S: 'not-on-card',
  U: 'unsupported',
  I: 'invalid-or-empty',
  X: 'no-response',
  Z: 'no-response',
  '': 'not-provided',
} satisfies SecurityCodeAnswerCodes;

// Worldline, "CV status codes". 5 is an acquirer that responded with an error. Nothing came of the check, so it could be called unknown;
// but an error passes, so it is read as "not processed" and sent again.
// prettier-ignore
const worldline = {
  '0': 'match',
  '1': 'no-match',
  '2': 'not-implemented',
  '3': 'not-on-card',
  '4': 'unsupported',
  '5': 'acquirer-error',
} satisfies SecurityCodeAnswerCodes;

/** The codes of each gateway. */
// prettier-ignore
export const gatewaySecurityCodeAnswers = {
  // "1 Matches"
  adyen:           { codes: adyen, place: /^(\d)(?:\s|$)/ },
  'authorize-net': { codes: commonLetters },
  bluesnap:        { codes: bluesnap },
  braintree:       { codes: braintree },
  cardstream:      { codes: cardstream, place: /^(\d)\d*$/ },
  'checkout-com':  { codes: checkoutCom },
  cybersource:     { codes: cybersource },
  litle:           { codes: commonLetters },
  // "1M": the indicator that was sent, then the result. Y and D come for American Express and JCB only.
  moneris:         { codes: { ...commonLetters, Y: 'match', D: 'no-match' }, place: /^\d([A-Z])$/, before: '1',
                     byScheme: { visa: commonLetters, mastercard: commonLetters, discover: commonLetters, unionpay: commonLetters } },
  opayo:           { codes: opayo },
  payeezy:         { codes: payeezy },
  paypal:          { codes: { ...paypalMaestro, ...paypalLetters },
                     byScheme: { visa: paypalLetters, mastercard: paypalLetters, discover: paypalLetters, amex: paypalLetters,
                       maestro: paypalMaestro, solo: paypalMaestro } },
  paysafe:         { codes: paysafe },
  'rapid-connect': { codes: rapidConnect },
  stripe:          { codes: stripe },
  worldline:       { codes: worldline },
  'worldpay-wpg':  { codes: worldpayWpg },
} satisfies Record<string, GatewaySecurityCodeAnswers>;
