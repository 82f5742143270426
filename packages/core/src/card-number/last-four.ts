import { firstNumber } from './first-number.ts';

/**
 * The last four digits of the first number in a text: what may be shown and kept of a card (PCI DSS 3.4). Empty where there is
 * none. It doesn't ask whether the number is whole: of two digits it gives both. Of more than 999 digits, which no card has, only the
 * first 999 are looked at.
 *
 * @example
 * lastFour('4242 4242 4242 4242') // '4242'
 */
export function lastFour(text: string): string {
  return firstNumber(text).slice(-4);
}

/**
 * The first number in a text as it may be shown again: four dots, a blank and its last four digits. How many digits are hidden
 * is not told. Empty where there is no number.
 *
 * @example
 * maskCardNumber('4242 4242 4242 4242') // '•••• 4242'
 */
export function maskCardNumber(text: string): string {
  const shown = lastFour(text);
  return shown && `•••• ${shown}`;
}
