import { combineParts, partAnswer, partWords, type PartWords } from './address-parts.ts';
import { inCapitals } from '../editing/ascii-letters.ts';
import type { AvsAnswerText, AvsGateway, GatewayAvsAnswer } from './avs-answer.ts';
import type { AvsReading } from './avs-reading.ts';
import { braintreeErrorCodes, gatewayAvsCodes } from './gateway-avs-codes.ts';
import { readAvsCode } from './read-avs-code.ts';

/** Which fields of a gateway's response say what, and in whose codes. */
const readers: {
  readonly [Gateway in AvsGateway]: (answer: Extract<GatewayAvsAnswer, { gateway: Gateway }>) => AvsReading;
} = {
  adyen: ({ avsResult, scheme }) => readAvsCode(gatewayAvsCodes.adyen, leadingNumber(avsResult), scheme),
  'authorize-net': ({ avsResultCode, scheme }) => readAvsCode(gatewayAvsCodes['authorize-net'], avsResultCode, scheme),
  'checkout-com': ({ avsCheck, scheme }) => readAvsCode(gatewayAvsCodes['checkout-com'], avsCheck, scheme),
  cybersource: ({ avsCode, scheme }) => readAvsCode(gatewayAvsCodes.cybersource, avsCode, scheme),
  galileo: ({ avsResponse, scheme }) => readAvsCode(gatewayAvsCodes.galileo, avsResponse, scheme),
  litle: ({ avsResult, scheme }) => readAvsCode(gatewayAvsCodes.litle, avsResult, scheme),
  moneris: ({ avsResultCode, scheme }) => readAvsCode(gatewayAvsCodes.moneris, avsResultCode, scheme),
  paypal: ({ avsCode, scheme }) => readAvsCode(gatewayAvsCodes.paypal, avsCode, scheme),
  paysafe: ({ avsResponse, scheme }) => readAvsCode(gatewayAvsCodes.paysafe, avsResponse, scheme),
  'worldpay-wpg': ({ avsResultCode, scheme }) => readAvsCode(gatewayAvsCodes['worldpay-wpg'], avsResultCode, scheme),

  bluesnap: ({ avsResponseCodeAddress, avsResponseCodeZip, avsResponseCodeName }) =>
    readParts(partWords.bluesnap, avsResponseCodeAddress, avsResponseCodeZip, avsResponseCodeName),
  opayo: ({ addressResult, postCodeResult }) => readParts(partWords.opayo, addressResult, postCodeResult),
  stripe: ({ addressLine1Check, addressPostalCodeCheck }) =>
    readParts(partWords.stripe, addressLine1Check, addressPostalCodeCheck),

  // An error code says that the check itself failed, whatever stands in the other two fields.
  braintree: ({ avsStreetAddressResponseCode, avsPostalCodeResponseCode, avsErrorResponseCode }) =>
    inCapitals(avsErrorResponseCode) === ''
      ? readParts(partWords.braintree, avsStreetAddressResponseCode, avsPostalCodeResponseCode)
      : readAvsCode({ codes: braintreeErrorCodes }, avsErrorResponseCode),
};

/** Whether the answers of a gateway are known. */
export function isAvsGateway(gateway: string): gateway is AvsGateway {
  return Object.hasOwn(readers, gateway);
}

/** What a gateway's response says of the address. A gateway that nobody knows is undocumented. */
export function readGatewayAvsAnswer(answer: GatewayAvsAnswer): AvsReading {
  if (!isAvsGateway(answer.gateway)) return 'undocumented';

  // Each reader takes the answer of its own gateway, which TypeScript does not follow through a look-up.
  const read = readers[answer.gateway] as (answer: GatewayAvsAnswer) => AvsReading;
  return read(answer);
}

function readParts(words: PartWords, street: AvsAnswerText, postal: AvsAnswerText, name?: AvsAnswerText): AvsReading {
  const read = (text: AvsAnswerText) => partAnswer(words, inCapitals(text));
  return combineParts(read(street), read(postal), read(name));
}

// The number may have its text behind it, after a blank. "7x" is none of Adyen's.
function leadingNumber(text: AvsAnswerText): string {
  const code = inCapitals(text);
  return /^\d+(?=\s)/.exec(code)?.[0] ?? code;
}
