import { asciiDigits } from '../editing/ascii-digits.ts';
import { addressFormat, type AddressFormat } from './address-format.ts';
import { readAddressLine } from './read-address-line.ts';

/**
 * What the shopper put in as the postal code.
 *
 * @example
 * const reading: PostalCodeReading = readPostalCode('sw1a1aa', 'GB'); // { kind: 'postal-code', postalCode: 'SW1A 1AA' }
 */
export type PostalCodeReading =
  | { readonly kind: 'empty' }
  /** As the country prints it: in capitals, with its blank or hyphen. */
  | { readonly kind: 'postal-code'; readonly postalCode: string }
  /** The country has no such code. */
  | { readonly kind: 'wrong' }
  /** A card number, typed in the wrong box. */
  | { readonly kind: 'card-number' };

/**
 * Reads a postal code of a country. Blanks, hyphens, small letters and digits of any script don't matter, so a ZIP+4 may be typed
 * with its hyphen or without. Whether the code exists is for the post to know.
 *
 * @example
 * readPostalCode('972051234', 'US') // { kind: 'postal-code', postalCode: '97205-1234' }
 * readPostalCode('k1a-0b1', 'CA')   // { kind: 'postal-code', postalCode: 'K1A 0B1' }
 * readPostalCode('1234', 'US')      // { kind: 'wrong' }
 */
export function readPostalCode(text: string, country: string): PostalCodeReading {
  const reading = readAddressLine(text);
  if (reading.kind !== 'line') return reading;

  const { pattern, examples } = addressFormat(country).postalCode;
  if (pattern === null) return { kind: 'postal-code', postalCode: reading.line };

  const bare = withoutGaps(asciiDigits(reading.line.normalize('NFKC')).toUpperCase());
  return pattern.test(bare) ? { kind: 'postal-code', postalCode: gapsAsIn(examples, bare) } : { kind: 'wrong' };
}

/**
 * The postal code as its country prints it, for a request or a label. What is no such code stays as it was typed.
 *
 * @example
 * formatPostalCode('sw1a1aa', 'GB')    // 'SW1A 1AA'
 * formatPostalCode('97205 1234', 'US') // '97205-1234'
 * formatPostalCode('1540023', 'JP')    // '154-0023'
 * formatPostalCode('12', 'DE')         // '12'
 */
export function formatPostalCode(text: string, country: string): string {
  const reading = readPostalCode(text, country);
  return reading.kind === 'postal-code' ? reading.postalCode : text.trim();
}

// 〒 and the long vowel that a Japanese keyboard writes for a hyphen are such gaps, too.
const withoutGaps = (text: string) => text.replaceAll(/[\s\p{P}\p{S}\p{Cf}\u30FC]+/gu, '');

/** Puts blanks and hyphens where the example of the same length has them. */
function gapsAsIn(examples: AddressFormat['postalCode']['examples'], bare: string): string {
  const example = examples.find((each) => withoutGaps(each).length === bare.length);
  if (example === undefined) return bare;

  let next = 0;
  return [...example].map((sign) => (/[\dA-Z]/.test(sign) ? bare[next++] : sign)).join('');
}
