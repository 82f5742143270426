import type { AvsGateway } from '@flipside/core';
import type { AvsCode } from '../address-check.ts';

/** The fields of a gateway's response that are about the address, in camelCase. */
export type AvsFields = Readonly<Record<string, string>>;

/** What a gateway writes for each answer of the bank's. Null where it has no way to say it: then it says nothing. */
export type AvsAnswers = Readonly<Record<AvsCode, AvsFields | null>>;

interface GatewayAvsAnswers {
  readonly answers: AvsAnswers;
  /** For the brands that it answers in another way. */
  readonly byBrand?: Readonly<Record<string, AvsAnswers>>;
}

/** A gateway that answers with one code, in one field. */
function inOneField(field: string, codes: Readonly<Record<AvsCode, string | null>>): AvsAnswers {
  const write = (code: AvsCode) => (codes[code] === null ? null : { [field]: codes[code] });

  return {
    X: write('X'),
    Y: write('Y'),
    A: write('A'),
    Z: write('Z'),
    N: write('N'),
    U: write('U'),
    R: write('R'),
    G: write('G'),
  };
}

/** A gateway that answers part by part: the street, then the postal code. */
function inParts(
  [street, postal]: readonly [string, string],
  { match, mismatch, unavailable }: Readonly<Record<'match' | 'mismatch' | 'unavailable', string>>,
): AvsAnswers {
  const full = { [street]: match, [postal]: match };

  return {
    X: full,
    Y: full,
    A: { [street]: match, [postal]: mismatch },
    Z: { [street]: mismatch, [postal]: match },
    N: { [street]: mismatch, [postal]: mismatch },
    U: { [street]: unavailable, [postal]: unavailable },
    R: null,
    G: null,
  };
}

// prettier-ignore
const guides =          { X: 'X',  Y: 'Y',  A: 'A',  Z: 'Z',  N: 'N',  U: 'U',  R: 'R',  G: 'G' } as const;
// American Express has no nine-digit ZIP and no letter for an address abroad.
// prettier-ignore
const amexLetters =     { X: 'Y',  Y: 'Y',  A: 'A',  Z: 'Z',  N: 'N',  U: 'U',  R: 'R',  G: null } as const;
// Raw, A and Y are the other way round.
// prettier-ignore
const discoverLetters = { X: 'X',  Y: 'A',  A: 'Y',  Z: 'Z',  N: 'N',  U: 'W',  R: 'U',  G: 'G' } as const;
// prettier-ignore
const mastercardLetters = { ...guides, G: null } as const;
// prettier-ignore
const maestroDigits =   { X: '0',  Y: '0',  A: '2',  Z: '2',  N: '1',  U: '4',  R: null, G: null } as const;

const stripeParts = inParts(['addressLine1Check', 'addressPostalCodeCheck'], {
  match: 'pass',
  mismatch: 'fail',
  unavailable: 'unavailable',
});

/**
 * What each gateway writes for what the bank answered, from the sources that stand in core beside its reading of them. Written out
 * the other way round, so that a slip in either is found: nothing here is made from core's tables.
 */
// prettier-ignore
export const gatewayAvsAnswers = {
  adyen:           { answers: inOneField('avsResult', {
    X: '7 Both postal code and address match', Y: '7 Both postal code and address match',
    A: '1 Address matches, but postal code doesn\'t', Z: '6 Postal code matches, but the address does not match',
    N: '2 Neither postal code nor address match', U: '3 AVS unavailable', R: null, G: '4 AVS not supported for this card type' }) },
  'authorize-net': { answers: inOneField('avsResultCode', guides) },
  bluesnap:        { answers: inParts(['avsResponseCodeAddress', 'avsResponseCodeZip'], { match: 'M', mismatch: 'N', unavailable: 'U' }) },
  braintree:       { answers: {
    ...inParts(['avsStreetAddressResponseCode', 'avsPostalCodeResponseCode'], { match: 'M', mismatch: 'N', unavailable: 'U' }),
    R: { avsErrorResponseCode: 'E' }, G: { avsErrorResponseCode: 'S' } } },
  // Its page says nothing of Discover's A and Y, so they come as Discover sends them.
  'checkout-com':  { answers: inOneField('avsCheck', guides),
                     byBrand: { discover: inOneField('avsCheck', { ...discoverLetters, X: 'A', U: 'E', R: 'E', Z: null }) } },
  cybersource:     { answers: inOneField('avsCode', guides) },
  galileo:         { answers: inOneField('avsResponse', { ...guides, X: 'Y', R: null, G: null }),
                     byBrand: { discover: inOneField('avsResponse', { ...discoverLetters, U: 'S', R: null, G: null }) } },
  litle:           { answers: inOneField('avsResult', { X: '01', Y: '00', A: '12', Z: '10', N: '20', U: '32', R: '31', G: '30' }) },
  // It hands on the schemes' own letters, JCB's in American Express' column.
  moneris:         { answers: inOneField('avsResultCode', guides),
                     byBrand: { mastercard: inOneField('avsResultCode', mastercardLetters), amex: inOneField('avsResultCode', amexLetters),
                       jcb: inOneField('avsResultCode', amexLetters), discover: inOneField('avsResultCode', discoverLetters) } },
  opayo:           { answers: inParts(['addressResult', 'postCodeResult'], { match: 'MATCHED', mismatch: 'NOTMATCHED', unavailable: 'NOTCHECKED' }) },
  paypal:          { answers: inOneField('avsCode', guides),
                     byBrand: { amex: inOneField('avsCode', amexLetters), maestro: inOneField('avsCode', maestroDigits), solo: inOneField('avsCode', maestroDigits) } },
  paysafe:         { answers: inOneField('avsResponse', { X: 'MATCH', Y: 'MATCH', A: 'MATCH_ADDRESS_ONLY', Z: 'MATCH_ZIP_ONLY', N: 'NO_MATCH',
                     U: 'UNKNOWN', R: 'NOT_PROCESSED', G: 'NOT_PROCESSED' }) },
  // Null would be an address that was not sent.
  stripe:          { answers: { ...stripeParts, R: stripeParts.U, G: stripeParts.U } },
  'worldpay-wpg':  { answers: inOneField('avsResultCode', { X: 'A', Y: 'A', A: 'F', Z: 'C', N: 'J', U: 'E', R: 'E', G: 'E' }) },
} satisfies Record<AvsGateway, GatewayAvsAnswers>;
