import { firstNumber } from './first-number.ts';

/** The last four digits of the first number in a text: what may be shown and kept of a card. Empty where there is none. */
export function lastFour(text: string): string {
  return firstNumber(text).slice(-4);
}

/** A card number as it may be shown again: `'•••• 4242'`. How many digits are hidden is not told. */
export function maskCardNumber(text: string): string {
  const shown = lastFour(text);
  return shown === '' ? '' : `•••• ${shown}`;
}
