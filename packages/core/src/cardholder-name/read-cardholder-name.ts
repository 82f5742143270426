import { containsCardNumber } from '../card-number/contains-card-number.ts';
import type { CardholderNameReading } from './cardholder-name-reading.ts';

/**
 * Reads the name on a card. One word is a name, and so is any text with a letter in it: names have apostrophes, hyphens, dots,
 * digits even, and no length that would be too long. Blanks around it and double ones are left out.
 *
 * @example
 * readCardholderName(' Ada  Lovelace ')     // { kind: 'name', name: 'Ada Lovelace' }
 * readCardholderName('4242 4242 4242 4242') // { kind: 'card-number' }
 */
export function readCardholderName(text: string): CardholderNameReading {
  const name = text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();

  if (name === '') return { kind: 'empty' };
  if (containsCardNumber(name)) return { kind: 'card-number' };
  return /\p{L}/u.test(name) ? { kind: 'name', name } : { kind: 'digits' };
}
