import { brandDetector } from '../brands/brand-detector.ts';
import { takenByDefault } from '../brands/taken-brands.ts';
import { numberReader } from './number-reader.ts';

const reader = numberReader(brandDetector(takenByDefault));

/**
 * The brand of the first number in a text, as far as its digits say, from the first digit on. Knows every brand that is on by
 * default; `cardReader` knows a merchant's own. Never throws. The rule stands at the head of the table of brands.
 *
 * @example
 * detectBrand('3782')       // { brand: { id: 'amex', … }, settled: true, … }
 * detectBrand('4').settled  // false: an Elo card may begin with 4 as well
 * detectBrand('6').brand    // null
 */
export const detectBrand = reader.detectBrand;

/**
 * What a text says as a card number. The first number in it counts, in digits of any script, grouped or not, and one too short for a
 * card's only where no longer one follows; all that a shopper could type or paste has an answer, and nothing throws. Digits are handed
 * out by `complete` alone.
 *
 * An issuer that nobody knows is no error: 12 to 19 digits that pass Mod 10 are complete with `brand: null`.
 *
 * @example
 * readCardNumber('Card: 4242-4242-4242-4242')
 * // { kind: 'complete', digits: '4242424242424242', lastFour: '4242', luhn: 'passes', brand: { id: 'visa', … }, … }
 * readCardNumber('4242 4242 4242 4241') // { kind: 'fails-luhn', certain: true, … }
 * readCardNumber('4242 42')             // { kind: 'partial', … }
 */
export const readCardNumber = reader.readCardNumber;

/**
 * The first number in a text, its digits grouped as printed on the card of the brand given, else of the one detected, else by
 * four. Nothing trails: the gap comes before the next digit. Empty where there is no number. Of more than 999 digits, which no card
 * has, the first 999.
 *
 * @example
 * formatCardNumber('378282246310005')  // '3782 822463 10005'
 * formatCardNumber('4242424242424242') // '4242 4242 4242 4242'
 */
export const formatCardNumber = reader.formatCardNumber;
