import * as v from 'valibot';
import { readPresenceField, type GatewayId } from './gateways/dialect.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Twelve digits is what the amount field of a card message (ISO 8583) has room for. */
const largestAmount = 999_999_999_999;

// Twelve to nineteen digits and nothing but separators: whoever sends that has put a card number where it would be stored.
const notACardNumber = v.check((text: string) => !/^[-_]*(?:\d[-_]*){12,19}$/.test(text));

const shortText = v.pipe(v.string(), v.maxLength(200));

const billingAddress = v.strictObject({
  // Street and town may be absent: some merchants ask for the postal code only.
  line1: v.optional(shortText),
  line2: v.optional(shortText),
  /** The house number by itself: letters of other scripts around it are in nobody's way then. */
  streetNumber: v.optional(shortText),
  city: v.optional(shortText),
  region: v.optional(shortText),
  postalCode: v.pipe(v.string(), v.maxLength(20)),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
});

const sealed = v.pipe(v.string(), v.nonEmpty(), v.maxLength(8192));

const idempotencyKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/), notACardNumber);

/** Whether a text may be kept as the key of a request. */
export function isIdempotencyKey(text: string): boolean {
  return v.is(idempotencyKey, text);
}

/** What whoever pays and whoever confirms a payment send alike: a key, one card, an amount. */
export const cardAndAmount = {
  idempotencyKey,
  sealedCard: v.optional(sealed),
  /** In place of the sealed card: the token that was given out for it, and the code, which was never kept. */
  savedCard: v.optional(
    v.strictObject({ token: v.pipe(v.string(), v.regex(/^card_[A-Z]{24}$/)), sealedCode: v.optional(sealed) }),
  ),
  amount: v.strictObject({
    minorUnits: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestAmount)),
    currency: v.pipe(
      v.string(),
      v.check((code) => currencies.has(code)),
    ),
  }),
};

const authorizationRequest = v.strictObject({
  ...cardAndAmount,
  /** By which of its brands a card of several is charged: the shopper's own choice. Left out, it is the one that the number begins as. */
  chosenBrand: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,31}$/))),
  /** The shopper's own wish: an approval gives out a token that stands for number and expiry. */
  saveCard: v.optional(v.boolean()),
  /** The shopper has confirmed the payment with the bank under this id. */
  authentication: v.optional(v.pipe(v.string(), v.regex(/^authn_[A-Z]{20}$/))),
  billingAddress,
  presenceIndicator: v.optional(v.picklist(['0', '1', '2', '9'])),
  /** In its place, where the sandbox speaks as a gateway: that gateway's own field, or none where it has none for it. */
  presenceFields: v.optional(v.pipe(v.array(v.strictObject({ path: shortText, value: shortText })), v.maxLength(1))),
  reference: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/), notACardNumber),
});

/** What a merchant's server asks for. The card in it is sealed. */
export type AuthorizationRequest = Omit<v.InferOutput<typeof authorizationRequest>, 'presenceFields'>;
export type BillingAddress = AuthorizationRequest['billingAddress'];
export type PresenceIndicator = NonNullable<AuthorizationRequest['presenceIndicator']>;

// Valibot's own messages quote what they received. These quote nothing.
// prettier-ignore
export const cardAndAmountRules: Readonly<Record<string, string>> = {
  idempotencyKey:              'must be 8 to 64 letters, digits, hyphens or underscores, and no card number, since it is stored. Send one new random key for each attempt.',
  sealedCard:                  'must be the card as a compact JWE. Seal it in the browser to the key of GET /keys. For a card that was saved send savedCard instead, and not both.',
  savedCard:                   'must be an object. Send the token that an approval gave out, and sealedCode where the shopper entered one.',
  'savedCard.token':           'must be a token as an approval gave it out. Send it as it was received.',
  'savedCard.sealedCode':      'must be the security code as a compact JWE. Seal { securityCode } to the key of GET /keys, or leave it out.',
  amount:                      'must be an object. Send minorUnits and currency.',
  'amount.minorUnits':         'must be a whole number from 1 to 999999999999. Send pence or cents: 12.50 is 1250.',
  'amount.currency':           'must be a currency of ISO 4217 in capitals. Send GBP for pounds sterling.',
};

// prettier-ignore
const rules: Readonly<Record<string, string>> = {
  ...cardAndAmountRules,
  chosenBrand:                 'must be the id of a brand in small letters, such as bancontact. Send the one that the shopper chose on a card of several brands, or leave it out.',
  saveCard:                    'must be true or false. Send true only where the shopper has asked for it.',
  authentication:              'must be the id of an authentication as POST /authentications answered it. Leave it out where there was none.',
  billingAddress:              'must be an object. Send what the shopper entered; postalCode and country are needed.',
  'billingAddress.line1':      'must be text of at most 200 characters. Send the number and street, or leave it out.',
  'billingAddress.line2':      'must be text of at most 200 characters. Send it as entered, or leave it out.',
  'billingAddress.streetNumber': 'must be text of at most 200 characters. Send the house number by itself, or leave it out: then it is looked for in line1.',
  'billingAddress.city':       'must be text of at most 200 characters. Send it as entered, or leave it out.',
  'billingAddress.region':     'must be text of at most 200 characters. Send it as entered, or leave it out.',
  'billingAddress.postalCode': 'must be text of at most 20 characters. Send an empty text for a country without postal codes.',
  'billingAddress.country':    'must be a country of ISO 3166-1 as two capitals. Send GB for the United Kingdom.',
  presenceIndicator:           'must be 0, 1, 2 or 9, as text: not sent, sent, illegible, not on the card. Send the one that belongs to what the shopper entered.',
  presenceFields:              'must be a list of at most one field of the gateway that this sandbox speaks as (PROCESSOR_GATEWAY), with path and value. Send what gatewayPresence says for it, or presenceIndicator in its place.',
  reference:                   'must be 1 to 64 letters, digits, hyphens or underscores, and no card number, since it is stored. Send your order number.',
};

export type RequestReading =
  | { readonly kind: 'request'; readonly request: AuthorizationRequest }
  | { readonly kind: 'invalid'; readonly field: string; readonly message: string }
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'unknown-field' };

/**
 * Reads a parsed body. What is wrong is told by the first field that is, never by what stood in it. `dialect`: the gateway whose
 * own field for the presence indicator is taken, too.
 */
export function readAuthorizationRequest(body: unknown, dialect?: GatewayId): RequestReading {
  const result = v.safeParse(authorizationRequest, body);
  if (result.success) {
    const { presenceFields, ...request } = result.output;
    // One card and no more: which of two is to be charged nobody should have to guess.
    if ((request.sealedCard === undefined) === (request.savedCard === undefined)) return invalid('sealedCard');
    if (presenceFields === undefined) return presenceSaid(request);
    if (dialect === undefined || request.presenceIndicator !== undefined) return invalid('presenceFields');

    const [field] = presenceFields;
    if (field === undefined) return { kind: 'request', request };
    const presenceIndicator = readPresenceField(dialect, field);
    return presenceIndicator === undefined
      ? invalid('presenceFields')
      : { kind: 'request', request: { ...request, presenceIndicator } };
  }

  const field = v.getDotPath(result.issues[0]);
  if (field === null) return { kind: 'not-an-object' };
  if (field.startsWith('presenceFields')) return invalid('presenceFields');

  // A field's name may hold a card number as well as its value: only the names written above are repeated.
  const rule = rules[field];
  if (rule === undefined) return { kind: 'unknown-field' };
  return { kind: 'invalid', field, message: `${field} ${rule}` };
}

function presenceSaid(request: AuthorizationRequest): RequestReading {
  return request.presenceIndicator === undefined ? invalid('presenceIndicator') : { kind: 'request', request };
}

function invalid(field: string): RequestReading {
  return { kind: 'invalid', field, message: `${field} ${rules[field]}` };
}
