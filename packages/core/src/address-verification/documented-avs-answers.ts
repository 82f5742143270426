import { partWords, type PartWords } from './address-parts.ts';
import type { AvsAnswer, GatewayAvsAnswer } from './avs-answer.ts';
import { braintreeErrorCodes, type GatewayAvsCodes, gatewayAvsCodes } from './gateway-avs-codes.ts';
import { anySchemeAvsCodes, schemeAvsCodes } from './scheme-avs-codes.ts';

/** How each gateway that answers with one code sends it. */
const asSent: {
  readonly [Gateway in keyof typeof gatewayAvsCodes]: (code: string) => Extract<GatewayAvsAnswer, { gateway: Gateway }>;
} = {
  adyen: (avsResult) => ({ gateway: 'adyen', avsResult }),
  'authorize-net': (avsResultCode) => ({ gateway: 'authorize-net', avsResultCode }),
  'checkout-com': (avsCheck) => ({ gateway: 'checkout-com', avsCheck }),
  cybersource: (avsCode) => ({ gateway: 'cybersource', avsCode }),
  galileo: (avsResponse) => ({ gateway: 'galileo', avsResponse }),
  litle: (avsResult) => ({ gateway: 'litle', avsResult }),
  moneris: (avsResultCode) => ({ gateway: 'moneris', avsResultCode }),
  paypal: (avsCode) => ({ gateway: 'paypal', avsCode }),
  paysafe: (avsResponse) => ({ gateway: 'paysafe', avsResponse }),
  'worldpay-wpg': (avsResultCode) => ({ gateway: 'worldpay-wpg', avsResultCode }),
};

/** And each that answers part by part. */
const inPartsAsSent: {
  readonly [Gateway in keyof typeof partWords]: (street: string, postal: string) => GatewayAvsAnswer;
} = {
  stripe: (addressLine1Check, addressPostalCodeCheck) => ({
    gateway: 'stripe',
    addressLine1Check,
    addressPostalCodeCheck,
  }),
  braintree: (avsStreetAddressResponseCode, avsPostalCodeResponseCode) => ({
    gateway: 'braintree',
    avsStreetAddressResponseCode,
    avsPostalCodeResponseCode,
  }),
  opayo: (addressResult, postCodeResult) => ({ gateway: 'opayo', addressResult, postCodeResult }),
  bluesnap: (avsResponseCodeAddress, avsResponseCodeZip) => ({
    gateway: 'bluesnap',
    avsResponseCodeAddress,
    avsResponseCodeZip,
  }),
};

/**
 * Every answer to the address check that the tables know: the raw letters of each scheme, those of no known scheme, and the codes of
 * each gateway, by scheme where they differ. For a page that explains them to the staff, and for tests.
 *
 * @example
 * documentedAvsAnswers()[0] // { scheme: 'visa', code: 'X' }
 * documentedAvsAnswers().filter(({ gateway }) => gateway === 'paysafe').length // 6
 */
export function documentedAvsAnswers(): readonly AvsAnswer[] {
  return [
    ...Object.entries(schemeAvsCodes).flatMap(([scheme, codes]) => raw(scheme, codes)),
    ...raw(null, anySchemeAvsCodes),
    ...Object.entries(gatewayAvsCodes).flatMap(([gateway, codes]) =>
      byScheme(codes, asSent[gateway as keyof typeof asSent]),
    ),
    ...Object.entries(partWords).flatMap(([gateway, words]) =>
      inParts(words, inPartsAsSent[gateway as keyof typeof inPartsAsSent]),
    ),
    ...inWords(partWords.bluesnap).flatMap((avsResponseCodeName) =>
      inParts(partWords.bluesnap, inPartsAsSent.bluesnap).map((answer) => ({ ...answer, avsResponseCodeName })),
    ),
    ...Object.keys(braintreeErrorCodes).map((avsErrorResponseCode) => ({
      ...inPartsAsSent.braintree('', ''),
      avsErrorResponseCode,
    })),
  ];
}

function raw(scheme: string | null, codes: object): readonly AvsAnswer[] {
  return Object.keys(codes).map((code) => ({ scheme, code }));
}

function byScheme(
  { codes, byScheme: own = {} }: GatewayAvsCodes,
  send: (code: string) => GatewayAvsAnswer,
): readonly GatewayAvsAnswer[] {
  return [
    ...Object.keys(codes).map(send),
    ...Object.entries(own).flatMap(([scheme, ofScheme]) =>
      Object.keys(ofScheme).map((code) => ({ ...send(code), scheme })),
    ),
  ];
}

function inParts(
  words: PartWords,
  send: (street: string, postal: string) => GatewayAvsAnswer,
): readonly GatewayAvsAnswer[] {
  return inWords(words).flatMap((street) => inWords(words).map((postal) => send(street, postal)));
}

const inWords = (words: PartWords) => Object.keys(words);
