import { randomInt } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Random letters, never a digit: whoever searches a log or a database for a card number or a code must not find one by
 * chance inside an id.
 */
export function randomLetters(count: number): string {
  return Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('');
}
