/** A field of a gateway's response, as it came. Null, undefined and '' are a field that was not sent. */
export type AvsAnswerText = string | null | undefined;

/** The scheme of the card, where the merchant knows it: `'visa'`. Some gateways' letters depend on it. */
interface WithScheme {
  readonly scheme?: AvsAnswerText;
}

/** A letter as the card scheme gave it. `scheme` is the id of a brand (`'discover'`), or any text for one without a list. */
interface SchemeAvsAnswer {
  readonly gateway?: undefined;
  readonly scheme: AvsAnswerText;
  readonly code: AvsAnswerText;
}

// Each with the fields of its own response, in camelCase. Adyen's may have its text behind the number: '7 Both postal code and
// address match'.
type GatewayFields =
  | { readonly gateway: 'adyen'; readonly avsResult: AvsAnswerText }
  | { readonly gateway: 'authorize-net'; readonly avsResultCode: AvsAnswerText }
  | {
      readonly gateway: 'bluesnap';
      readonly avsResponseCodeAddress: AvsAnswerText;
      readonly avsResponseCodeZip: AvsAnswerText;
      readonly avsResponseCodeName?: AvsAnswerText;
    }
  | {
      readonly gateway: 'braintree';
      readonly avsStreetAddressResponseCode: AvsAnswerText;
      readonly avsPostalCodeResponseCode: AvsAnswerText;
      readonly avsErrorResponseCode?: AvsAnswerText;
    }
  | { readonly gateway: 'checkout-com'; readonly avsCheck: AvsAnswerText }
  | { readonly gateway: 'cybersource'; readonly avsCode: AvsAnswerText }
  | { readonly gateway: 'galileo'; readonly avsResponse: AvsAnswerText }
  | { readonly gateway: 'litle'; readonly avsResult: AvsAnswerText }
  | { readonly gateway: 'moneris'; readonly avsResultCode: AvsAnswerText }
  | { readonly gateway: 'opayo'; readonly addressResult: AvsAnswerText; readonly postCodeResult: AvsAnswerText }
  | { readonly gateway: 'paypal'; readonly avsCode: AvsAnswerText }
  | { readonly gateway: 'paysafe'; readonly avsResponse: AvsAnswerText }
  | {
      readonly gateway: 'stripe';
      readonly addressLine1Check: AvsAnswerText;
      readonly addressPostalCodeCheck: AvsAnswerText;
    }
  | { readonly gateway: 'worldpay-wpg'; readonly avsResultCode: AvsAnswerText };

/** What a gateway made of the answer, in the fields of its own response. */
export type GatewayAvsAnswer = GatewayFields & WithScheme;

/**
 * The answer to the address check: a scheme's raw letter, or a gateway's response, told apart by `gateway`.
 *
 * @example
 * const raw: AvsAnswer = { scheme: 'discover', code: 'A' };
 * const mapped: AvsAnswer = { gateway: 'paypal', avsCode: 'F', scheme: 'amex' };
 */
export type AvsAnswer = SchemeAvsAnswer | GatewayAvsAnswer;

/**
 * The gateways whose answers to the address check are known: `'stripe'`, `'adyen'`. Each one's source stands in
 * `gateway-avs-codes.ts`.
 *
 * @example
 * const gateway: AvsGateway = 'stripe';
 * describeAvsResult({ gateway, addressLine1Check: 'pass', addressPostalCodeCheck: 'pass' }).kind // 'full'
 */
export type AvsGateway = GatewayFields['gateway'];
