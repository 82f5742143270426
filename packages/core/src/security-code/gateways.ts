import type { BrandId } from '../brands/brands.ts';
import type { PresenceState } from './gateway-presence-answer.ts';

/**
 * One row of the gateway table: the field in which a gateway hears whether there is a security code.
 *
 * @example
 * const gateway: PresenceGateway = presenceGateways.cybersource;
 * gateway.indicator?.values // { empty: '0', code: '1', illegible: '2', absent: '9' }
 */
export interface PresenceGateway {
  /** Its trade name, and the names that it had. */
  readonly name: string;
  /** The field and what stands in it, null where the gateway documents none. */
  readonly indicator: null | {
    /** As the gateway writes it, with the objects or elements that it lies in. */
    readonly path: string;
    /** Only what a source shows: null where it shows that nothing is sent then. A state without a value can't be told. */
    readonly values: Readonly<Partial<Record<PresenceState, string | null>>>;
    /** The states that hold for some brands alone. */
    readonly brands?: BrandLimit;
    /** What may truthfully be sent for a state that has no value: that no code was provided. */
    readonly asNotProvided?: Readonly<Partial<Record<PresenceState, string>>>;
  };
}

/**
 * The values of `states` may be sent for the brands in `only`, or for all but those in `except`.
 *
 * @example
 * const limit: BrandLimit = { states: ['illegible', 'absent'], only: ['visa', 'discover'] };
 */
export type BrandLimit =
  | { readonly states: readonly PresenceState[]; readonly only: readonly BrandId[] }
  | { readonly states: readonly PresenceState[]; readonly except: readonly BrandId[] };

// Visa's own digits, which many gateways took over.
const digits = { empty: '0', code: '1', illegible: '2', absent: '9' } as const;

const told = ['empty', 'code', 'illegible', 'absent'] as const satisfies readonly PresenceState[];
const withoutCode = ['empty', 'illegible', 'absent'] as const satisfies readonly PresenceState[];

// The comment above a row is its source. A value that no public source shows is left out; `gatewaysLeftOut` lists those.
// prettier-ignore
const table = {
  // Merchants' guide of the card schemes (indicators 0, 1, 2, 9); Thredd's EHI documentation: the first of the field's six characters.
  'visa-vip': {
    name: 'Visa VIP', indicator: { path: 'field 126.10, position 1', values: digits },
  },
  // developer.cybersource.com, card_cvIndicator. The Simple Order API calls it card_cvIndicator, SCMP customer_cc_cv_indicator; the values are the same.
  'cybersource': {
    name: 'CyberSource', indicator: { path: 'paymentInformation.card.securityCodeIndicator', values: digits },
  },
  // The Orbital XML specification, as quoted in active_merchant's orbital.rb: 1, 2 and 9 for Visa and Discover, no attribute for
  // other brands, nor where no code is asked for (as in its own test of a recurring payment). Diners Club is not named there, so it
  // gets none.
  'chase-orbital': {
    name: 'Chase Orbital (Paymentech)',
    indicator: {
      path: 'CardSecValInd', values: { empty: null, code: '1', illegible: '2', absent: '9' },
      brands: { states: ['code', 'illegible', 'absent'], only: ['visa', 'discover'] },
    },
  },
  // active_merchant, vantiv_express.rb, CVV_PRESENCE_CODE, and Vantiv's own VXPCVVPresenceCode.h: UseDefault 0, NotProvided 1,
  // Provided 2, Illegible 3, CustomerIllegible 4. No source says how 4 differs, and nothing says "not on the card".
  'worldpay-express': {
    name: 'Worldpay Express (Element, Vantiv Express)',
    indicator: {
      path: 'Terminal.CVVPresenceCode', values: { empty: '1', code: '2', illegible: '3' }, asNotProvided: { absent: '1' },
    },
  },
  // Converge's guide as quoted in public clients: "0=Bypassed; 1=present; 2=Illegible; 9=Not Present". active_merchant, elavon.rb, sends 1.
  'elavon-converge': {
    name: 'Elavon Converge (MyVirtualMerchant)', indicator: { path: 'ssl_cvv2cvc2_indicator', values: digits },
  },
  // Commerce Hub's own documentation, Security Code Verification: NOT_SUPPORTED is the default.
  'commerce-hub': {
    name: 'Fiserv Commerce Hub',
    indicator: {
      path: 'source.card.securityCodeIndicator',
      values: { empty: 'NOT_SUPPORTED', code: 'PROVIDED', illegible: 'VALUE_ILLEGIBLE', absent: 'NOT_AVAILABLE' },
    },
  },
  // The UMF specification's CCVInd, as quoted in public clients: "The only valid value for MasterCard and Amex is Prvded".
  'rapid-connect': {
    name: 'Fiserv Rapid Connect (UMF)',
    indicator: {
      path: 'CardGrp.CCVInd', values: { empty: 'Ntprvd', code: 'Prvded', illegible: 'Illegible', absent: 'NtOnCrd' },
      brands: { states: withoutCode, except: ['mastercard', 'amex'] },
    },
  },
  // A public client that quotes First Data: "0=Not Supported (Default), 1=Value Provided by Cardholder, 2=Value Provided on Card
  // Is Illegible, 9=Cardholder States Data Is Not Available". active_merchant, firstdata_e4.rb, sends 1.
  'payeezy': {
    name: 'Payeezy (First Data Global Gateway e4)', indicator: { path: 'CVD_Presence_Ind', values: digits },
  },
  // active_merchant, exact.rb. The family of Payeezy, but no source shows the other values here.
  'e-xact': {
    name: 'E-xact', indicator: { path: 'CVD_Presence_Ind', values: { code: '1' } },
  },
  // developer.moneris.com, CVD: the values, and "only supported by Visa, MasterCard, Discover, JCB, UnionPay and American Express".
  'moneris': {
    name: 'Moneris',
    indicator: {
      path: 'cvd_info.cvd_indicator', values: digits,
      brands: { states: told, only: ['visa', 'mastercard', 'discover', 'jcb', 'unionpay', 'amex'] },
    },
  },
  // globalpayments/php-sdk, CardUtils.php, getCvvIndicator. The SDK itself can only ever send PRESENT: the block stands inside
  // a test for the code. So the JSON has to be built by hand.
  'gp-api': {
    name: 'Global Payments GP-API',
    indicator: {
      path: 'payment_method.card.cvv_indicator',
      values: { empty: 'NOT_PRESENT', code: 'PRESENT', illegible: 'ILLEGIBLE', absent: 'NOT_ON_CARD' },
    },
  },
  // globalpayments/php-sdk and java-sdk, CvnPresenceIndicator. Not Visa's digits: 3 is not on the card, 4 not requested.
  'gp-ecom': {
    name: 'Global Payments Ecom (Realex)',
    indicator: { path: 'cvn.presind', values: { empty: '4', code: '1', illegible: '2', absent: '3' } },
  },
  // Heartland's PosGateway schema, cvv2Status: it says why no code is sent, so a code needs none. NOTPRESENT is "not present or
  // imprinted on the card": too much to say of a shopper who left the field empty. The element may be missing, and then is.
  'heartland-portico': {
    name: 'Heartland Portico',
    indicator: { path: 'CardData.ManualEntry.CVV2Status', values: { empty: null, illegible: 'ILLEGIBLE', absent: 'NOTPRESENT' } },
  },
  // PxPost's documentation in BryantBrothers.WindCave.Enums.Cvc2Presence.
  'windcave': {
    name: 'Windcave PxPost (Payment Express)', indicator: { path: 'Cvc2Presence', values: digits },
  },
  // Public clients. UMcvv2 is the field of the code itself: one of these stands in its place, and without a code it is left out.
  'usaepay': {
    name: 'USAePay', indicator: { path: 'UMcvv2', values: { empty: null, illegible: '-2', absent: '-9' } },
  },
  // Cvv2Request and cvv2RequestCode in the client libraries of Admeris and Salt.
  'admeris': {
    name: 'Admeris (Salt)', indicator: { path: 'cvv2RequestCode', values: digits },
  },
  // documentation.sogenactif.com, cardCSCPresence. NO_RECURRING, for later payments of a series, is not a shopper's to say.
  'worldline-sips': {
    name: 'Worldline Sips (Sogenactif)',
    indicator: {
      path: 'cardCSCPresence',
      values: { empty: 'NO_CSC', code: 'CSC_PRESENT', illegible: 'CSC_UNREADABLE', absent: 'CSC_MISSING' },
    },
  },
  // Public clients, which send 1 with a code.
  'globalcollect': {
    name: 'GlobalCollect (Ingenico WebCollect)', indicator: { path: 'PAYMENT.CVVINDICATOR', values: { code: '1' } },
  },

  // From here on the request has a field for the code and none for its absence.

  // AuthorizeNet/sdk-php; active_merchant, authorize_net.rb.
  'authorize-net': { name: 'Authorize.Net', indicator: null },
  // active_merchant, nmi.rb.
  'nmi':           { name: 'NMI', indicator: null },
  // active_merchant, payflow.rb.
  'payflow':       { name: 'PayPal Payflow', indicator: null },
  // Vantiv/cnp-sdk-for-java, cnpCommon_v12.34.xsd.
  'litle':         { name: 'Worldpay cnpAPI (Litle)', indicator: null },
  // active_merchant, worldpay.rb.
  'worldpay-wpg':  { name: 'Worldpay WPG', indicator: null },
  // Stripe's documentation of checks: without a code `cvc_check` stays unchecked.
  'stripe':        { name: 'Stripe', indicator: null },
  // Adyen/adyen-web, SecuredFields/lib/constants.ts.
  'adyen':         { name: 'Adyen', indicator: null },
  // active_merchant, braintree_blue.rb.
  'braintree':     { name: 'Braintree', indicator: null },
  // active_merchant, checkout_v2.rb.
  'checkout-com':  { name: 'Checkout.com', indicator: null },
  // active_merchant, sage_pay.rb. ApplyAVSCV2 only switches the check.
  'opayo':         { name: 'Opayo (Sage Pay)', indicator: null },
  // developer.squareup.com, card payments: a request names a token and no card data at all.
  'square':        { name: 'Square', indicator: null },
} satisfies Record<string, PresenceGateway>;

/**
 * The id of a gateway whose presence indicator Flipside knows: `'cybersource'`. Each one's source stands in `gateways.ts`.
 *
 * @example
 * const id: PresenceGatewayId = 'cybersource';
 * presenceGateways[id].name // 'CyberSource'
 */
export type PresenceGatewayId = keyof typeof table;

/**
 * Every gateway that `gatewayPresence` knows, by its id: its name, and the field and values that it documents. To add one, add a
 * row with its source.
 *
 * @example presenceGateways['gp-ecom'].indicator?.path // 'cvn.presind'
 */
export const presenceGateways: Readonly<Record<PresenceGatewayId, PresenceGateway>> = table;

/**
 * A gateway that has a presence indicator of which some values are known to no public source.
 *
 * @example
 * const { gateway, path }: GatewayLeftOut = { gateway: 'Helcim', path: 'cvvIndicator', states: ['absent'] };
 */
export interface GatewayLeftOut {
  readonly gateway: string;
  readonly path: string;
  /** The states whose value is not known, and never guessed. */
  readonly states: readonly PresenceState[];
}

/**
 * What is left out of `presenceGateways`, since no public source shows it: whole gateways, or single values, for which
 * `gatewayPresence` answers `value-not-documented`. A merchant who has the gateway's own specification can say.
 *
 * @example gatewaysLeftOut.find(({ gateway }) => gateway === 'Helcim')?.states // ['empty', 'code', 'illegible', 'absent']
 */
// prettier-ignore
export const gatewaysLeftOut: readonly GatewayLeftOut[] = [
  { gateway: 'E-xact',                              path: 'CVD_Presence_Ind',     states: withoutCode },
  { gateway: 'GlobalCollect (Ingenico WebCollect)', path: 'PAYMENT.CVVINDICATOR', states: withoutCode },
  // academe/omnipay-helcim: the field exists and has to be sent in direct mode.
  { gateway: 'Helcim',                              path: 'cvvIndicator',         states: told },
];
