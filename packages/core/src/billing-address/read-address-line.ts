import { containsCardNumber } from '../card-number/contains-card-number.ts';

/**
 * What the shopper put into one line of an address.
 *
 * @example
 * const reading: AddressLineReading = readAddressLine(' 12  Harbor Street'); // { kind: 'line', line: '12 Harbor Street' }
 */
export type AddressLineReading =
  | { readonly kind: 'empty' }
  /** `line` is without surrounding blanks and double ones. */
  | { readonly kind: 'line'; readonly line: string }
  /** A card number, typed in the wrong box. */
  | { readonly kind: 'card-number' };

/**
 * Reads a line of an address. Anything is one but a card number, which would be kept and sent where addresses are.
 *
 * @example
 * readAddressLine(' 12  Harbor Street ')  // { kind: 'line', line: '12 Harbor Street' }
 * readAddressLine('4242 4242 4242 4242') // { kind: 'card-number' }
 */
export function readAddressLine(text: string): AddressLineReading {
  const line = text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();

  if (line === '') return { kind: 'empty' };
  return containsCardNumber(line) ? { kind: 'card-number' } : { kind: 'line', line };
}
