import { asciiDigits } from '../editing/ascii-digits.ts';
import type { BillingAddress } from './billing-address.ts';
import { formatPostalCode } from './read-postal-code.ts';

/**
 * What an address check compares, in the forms in which gateways want it.
 *
 * @example
 * const sent: AvsAddress = avsAddress({ line1: '221B Baker Street', postalCode: 'nw16xe', country: 'GB' });
 */
export interface AvsAddress {
  /** The lines of the street in one. */
  readonly street: string;
  /** The house number with its letter, empty where there is none: the first number that is no name of a street (`4th`). */
  readonly streetNumber: string;
  /** Every digit of the street, in order. */
  readonly streetDigits: string;
  /** As the country prints it. */
  readonly postalCode: string;
  /** Its digits alone. */
  readonly postalDigits: string;
}

/**
 * Takes out of an address what the bank compares with the one on file: not the words but the numbers, of the street and of the postal
 * code. Show the shopper what was typed, and send this.
 *
 * Gateways differ in what they ask for. Acquired and others that check cards of the United Kingdom compare the digits of both
 * (docs.acquired.com/docs/avs-1). Fiserv's LinkPoint wants the house number by itself. Visa's platform takes both lines in one
 * and cuts it after 40 characters, and no network takes other letters than ASCII's (developer.cybersource.com, billTo_street1): a
 * number in a field of its own survives that. A ZIP+4 has its hyphen, a British and a Canadian code their blank.
 *
 * @example
 * avsAddress({ line1: 'Flat 4', line2: '221B Baker Street', postalCode: 'nw16xe', country: 'GB' })
 * // { street: 'Flat 4, 221B Baker Street', streetNumber: '4', streetDigits: '4221', postalCode: 'NW1 6XE', postalDigits: '16' }
 * avsAddress({ line1: '12 Harbor Street', postalCode: '972051234', country: 'US' }).postalCode // '97205-1234'
 * avsAddress({ postalCode: '97205', country: 'US' }).streetNumber // ''
 */
export function avsAddress({ line1 = '', line2 = '', postalCode = '', country }: BillingAddress): AvsAddress {
  const street = [line1, line2].map(tidy).filter(Boolean).join(', ');
  const code = formatPostalCode(postalCode, country);

  return {
    street,
    streetNumber: /\d+[A-Z]?(?![A-Z\d])/.exec(plain(street))?.[0] ?? '',
    streetDigits: digitsOf(street),
    postalCode: code,
    postalDigits: digitsOf(code),
  };
}

const tidy = (line: string) => line.replaceAll(/\s+/g, ' ').trim();
const plain = (text: string) => asciiDigits(text.normalize('NFKC')).toUpperCase();
const digitsOf = (text: string) => plain(text).replaceAll(/\D/g, '');
