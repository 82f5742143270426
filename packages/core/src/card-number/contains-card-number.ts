import { passesLuhn } from '../luhn/passes-luhn.ts';
import { numbersIn } from './first-number.ts';

/**
 * Whether a card number stands somewhere in a text: 12 to 19 digits that pass Mod 10, gaps between them or not.
 *
 * For the fields around the card: a number typed into the wrong box would be kept and sent as if it were a name. One in ten
 * long numbers that are no card's passes Mod 10, so ask again rather than refuse for good.
 *
 * @example
 * containsCardNumber('Please charge 4242 4242 4242 4242') // true
 * containsCardNumber('Order 2027-000123')                 // false
 */
export function containsCardNumber(text: string): boolean {
  return numbersIn(text).some((groups) => groups.some((_, start) => startsCardNumber(groups, start)));
}

// Whole groups only: a number of 20 digits without a gap holds no card number, but a house number may stand before one.
function startsCardNumber(groups: readonly string[], start: number): boolean {
  let digits = '';
  for (const group of groups.slice(start, start + 19)) {
    digits += group;
    if (digits.length > 19 || digits.startsWith('0')) return false;
    if (digits.length >= 12 && passesLuhn(digits)) return true;
  }
  return false;
}
