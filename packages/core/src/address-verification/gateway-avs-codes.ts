import type { AvsCodes } from './avs-reading.ts';
import { anySchemeAvsCodes, schemeAvsCodes } from './scheme-avs-codes.ts';

/** The codes of a gateway. Where it answers differently by scheme, that scheme's own list takes the place of `codes`. */
export interface GatewayAvsCodes {
  readonly codes: AvsCodes;
  readonly byScheme?: Readonly<Record<string, AvsCodes>>;
}

// A number, with its text behind it: "7 Both postal code and address match". 19 to 26 are American Express' name letters.
// prettier-ignore
const adyen = {
  '0':  'gateway-unknown',
  '1':  'street-only',
  '2':  'no-match',
  '3':  'unavailable',
  '4':  'unsupported',
  '5':  'not-provided',
  '6':  'postal-only',
  '7':  'full',
  '8':  'not-checked',
  '9':  'street-postal-unverified',
  '10': 'street-mismatch',
  '11': 'not-checked',
  '12': 'street-postal-unverified',
  '13': 'street-mismatch',
  '14': 'postal-street-unverified',
  '15': 'postal-street-unverified',
  '16': 'postal-mismatch',
  '17': 'postal-mismatch',
  '18': 'not-checked',
  '19': 'postal-and-name',
  '20': 'full-with-name',
  '21': 'street-and-name',
  '22': 'name-only',
  '23': 'postal-name-mismatch-street-unverified',
  '24': 'full-name-mismatch',
  '25': 'street-name-mismatch-postal-unverified',
  '26': 'no-match-with-name',
} satisfies AvsCodes;

// Worldpay, "AVS, CVC and AAV results" (XML gateway).
// prettier-ignore
const worldpayWpg = {
  A: 'full',
  B: 'postal-street-unverified',
  C: 'postal-only',
  D: 'street-postal-unverified',
  E: 'not-checked',
  F: 'street-only',
  G: 'street-mismatch',
  H: 'not-provided',
  I: 'postal-mismatch',
  J: 'no-match',
} satisfies AvsCodes;

// Worldpay eCommerce (Litle, Vantiv), cnpAPI reference.
// prettier-ignore
const litle = {
  '00': 'full-five-digit-zip',
  '01': 'full-nine-digit-zip',
  '02': 'full',
  '10': 'postal-five-digit-zip',
  '11': 'postal-nine-digit-zip',
  '12': 'street-only',
  '13': 'street-only',
  '14': 'postal-street-unverified',
  '20': 'no-match',
  '30': 'unsupported',
  '31': 'retry', // "AVS system not available"
  '32': 'no-data', // "address unavailable"
  '33': { disputed: 'system-error' }, // "general error"; widely used clients read it as a retry
  '34': 'not-checked', // "AVS not performed"
  '40': 'address-invalid', // "failed edit checks"
} satisfies AvsCodes;

// Authorize.Net, merchant guide. B and P are its own: everywhere else they are partial matches.
// prettier-ignore
const authorizeNet = {
  A: 'street-only',
  B: 'not-provided',
  E: 'error',
  G: 'outside-region',
  N: 'no-match',
  P: 'not-applicable',
  R: 'retry',
  S: 'unsupported',
  U: 'unavailable',
  W: 'postal-nine-digit-zip',
  X: 'full-nine-digit-zip',
  Y: 'full-five-digit-zip',
  Z: 'postal-five-digit-zip',
} satisfies AvsCodes;

// CyberSource, "AVS codes for other processors": Visa's letters, to which it translates the other schemes'; F, H, J, K, L, O, Q, T
// and V for American Express; 1 and 2 its own. C is "no match" here, where Visa itself says "not verified".
// prettier-ignore
const cybersource = {
  A: 'street-only',
  B: 'street-postal-unverified',
  C: 'no-match',
  D: 'full-abroad',
  E: 'error',
  F: 'postal-name-mismatch-street-unverified',
  G: 'outside-region',
  H: 'full-name-mismatch',
  I: 'unverified',
  J: 'full-with-name-and-shipping-guaranteed',
  K: 'name-only',
  L: 'postal-and-name',
  M: 'full-abroad',
  N: 'no-match',
  O: 'street-and-name',
  P: 'postal-street-unverified',
  Q: 'full-with-name-and-shipping',
  R: 'retry',
  S: 'unsupported',
  T: 'street-name-mismatch-postal-unverified',
  U: 'unavailable-or-unsupported',
  V: 'full-with-name',
  W: 'postal-nine-digit-zip',
  X: 'full-nine-digit-zip',
  Y: 'full-five-digit-zip',
  Z: 'postal-five-digit-zip',
  '1': 'not-applicable',
  '2': 'gateway-unknown',
} satisfies AvsCodes;

// Paysafe (Netbanx), Card Payments API. Only words: nothing says why a check was not processed or what is unknown.
// prettier-ignore
const paysafe = {
  MATCH:              'full',
  MATCH_ADDRESS_ONLY: 'street-only',
  MATCH_ZIP_ONLY:     'postal-only',
  NO_MATCH:           'no-match',
  NOT_PROCESSED:      'not-checked',
  UNKNOWN:            'gateway-unknown',
} satisfies AvsCodes;

// Checkout.com, "AVS codes". C and F stand in older versions of the page only, AE8 in one of them.
// prettier-ignore
const checkoutCom = {
  A: 'street-only',
  B: 'street-postal-unverified',
  C: 'unverified',
  D: 'full-abroad',
  E: 'system-error',
  F: 'full-uk',
  G: 'outside-region',
  I: 'unverified',
  M: 'full-abroad',
  N: 'no-match',
  O: 'unverified',
  P: 'postal-street-unverified',
  R: 'retry',
  S: 'unsupported',
  U: 'unavailable-or-unsupported',
  W: 'postal-only',
  X: 'full',
  Y: 'full',
  Z: 'postal-five-digit-zip',
  AE1: 'postal-name-mismatch-street-unverified',
  AE2: 'full-name-mismatch',
  AE3: 'street-name-mismatch-postal-unverified',
  AE4: 'name-only',
  AE5: 'postal-and-name',
  AE6: 'full-with-name',
  AE7: 'street-and-name',
  AE8: 'no-match-with-name',
} satisfies AvsCodes;

// The page lists A and Y for American Express, Mastercard and Visa, and says nothing of Discover, who turns them round.
const checkoutComDiscover = {
  A: { disputed: 'street-postal-by-scheme' },
  Y: { disputed: 'street-postal-by-scheme' },
  B: 'street-postal-unverified',
  E: 'system-error',
  G: 'outside-region',
  N: 'no-match',
} satisfies AvsCodes;

// PayPal, "AVS, CVV2, and payment advice response codes". N, C and E come with a declined transaction.
// prettier-ignore
const paypalLetters = {
  A: 'street-only',
  B: 'street-postal-unverified',
  C: 'no-match-declined',
  D: 'full-abroad',
  E: 'not-allowed-declined',
  F: 'full-uk',
  G: 'outside-region',
  I: 'outside-region',
  M: 'full',
  N: 'no-match-declined',
  P: 'postal-street-unverified',
  R: 'retry',
  S: 'unsupported',
  U: 'unavailable',
  W: 'postal-nine-digit-zip',
  X: 'full-nine-digit-zip',
  Y: 'full-five-digit-zip',
  Z: 'postal-five-digit-zip',
} satisfies AvsCodes;

// The list of its Orders API gives E, F, M and W for American Express as American Express does. X it gives like W, which no list
// of American Express has: disputed, and no match.
const paypalAmex = {
  A: 'street-only',
  E: 'full-name-mismatch',
  F: 'street-name-mismatch-postal-unverified',
  M: 'full-with-name',
  N: 'no-match-declined',
  R: 'retry',
  S: 'unsupported',
  U: 'unavailable',
  W: 'no-match-with-name',
  X: { disputed: 'no-match-with-name' },
  Y: 'full',
  Z: 'postal-only',
} satisfies AvsCodes;

// prettier-ignore
const paypalMaestro = {
  '0': 'full',
  '1': 'no-match',
  '2': 'partly-matched',
  '3': 'not-provided',
  '4': 'unavailable',
  S: 'unsupported',
  U: 'unavailable',
  NULL: 'no-answer',
} satisfies AvsCodes;

// Without the scheme: only Maestro answers in digits, and E, F and W are American Express' or everybody else's.
const paypalAnyScheme = {
  ...paypalLetters,
  ...paypalMaestro,
  E: { disputed: 'scheme-needed' },
  F: { disputed: 'scheme-needed' },
  W: { disputed: 'scheme-needed' },
  X: { disputed: 'full-nine-digit-zip' },
} satisfies AvsCodes;

// Moneris hands on the schemes' raw letters, JCB's in American Express' column. Of Discover's A and Y it has two lists, one each way.
const monerisByScheme = {
  ...schemeAvsCodes,
  discover: {
    ...schemeAvsCodes.discover,
    A: { disputed: 'street-postal-by-scheme' },
    Y: { disputed: 'street-postal-by-scheme' },
  },
  jcb: schemeAvsCodes.amex,
} satisfies Record<string, AvsCodes>;

// Galileo, "AVS codes", by network. B is "AVS not used" and C "unrecognized" in every network: its own, not Visa's. Visa's Y,
// Discover's A and Pulse's Y are also its answer for a gift card, which has no address.
const galileoOwn = { B: 'not-checked', C: 'gateway-unknown' } satisfies AvsCodes;

// prettier-ignore
const galileoByScheme = {
  visa:       { ...galileoOwn, Y: { disputed: 'full-five-or-nine-digit-zip' }, A: 'street-only', Z: 'postal-only', N: 'no-match', U: 'unsupported' },
  mastercard: { ...galileoOwn, Y: 'full-five-or-nine-digit-zip', A: 'street-only', Z: 'postal-only', N: 'no-match', U: 'unsupported' },
  discover:   { ...galileoOwn, A: { disputed: 'full-five-digit-zip' }, X: 'full-nine-digit-zip', Y: 'street-only', Z: 'postal-five-digit-zip',
                T: 'postal-nine-digit-zip', N: 'no-match', S: 'unsupported' },
  pulse:      { ...galileoOwn, ...schemeAvsCodes.pulse },
  star:       { ...galileoOwn, ...schemeAvsCodes.star },
} satisfies Record<string, AvsCodes>;

// prettier-ignore
const galileoAnyScheme = {
  ...galileoOwn,
  A: { disputed: 'street-postal-by-scheme' },
  Y: { disputed: 'street-postal-by-scheme' },
  X: 'full-nine-digit-zip',
  Z: 'postal-only',
  T: 'postal-nine-digit-zip',
  W: 'postal-nine-digit-zip',
  N: 'no-match',
  U: 'unsupported',
} satisfies AvsCodes;

/** Braintree's avsErrorResponseCode ("AVS and CVV responses"). A: not applicable to this transaction; B: skipped. */
export const braintreeErrorCodes = {
  S: 'unsupported',
  E: 'system-error',
  A: 'not-applicable',
  B: 'not-checked',
} satisfies AvsCodes;

/** The codes of the gateways that answer the address check with one code. */
// prettier-ignore
export const gatewayAvsCodes = {
  adyen:           { codes: adyen },
  'worldpay-wpg':  { codes: worldpayWpg },
  litle:           { codes: litle },
  'authorize-net': { codes: authorizeNet },
  cybersource:     { codes: cybersource, byScheme: { amex: { ...cybersource, N: 'no-match-with-name' } } },
  paysafe:         { codes: paysafe },
  'checkout-com':  { codes: checkoutCom, byScheme: { discover: checkoutComDiscover } },
  paypal:          { codes: paypalAnyScheme, byScheme: { visa: paypalLetters, mastercard: paypalLetters, discover: paypalLetters,
                     amex: paypalAmex, maestro: paypalMaestro, solo: paypalMaestro } },
  moneris:         { codes: anySchemeAvsCodes, byScheme: monerisByScheme },
  galileo:         { codes: galileoAnyScheme, byScheme: galileoByScheme },
} satisfies Record<string, GatewayAvsCodes>;
