import type { CardToEnter } from './card-to-enter.ts';
import { gap } from './gap.ts';

/** Fewer in a row turn up by chance, and the last four are on every receipt. */
const fewest = 5;

// A dot between groups of four alone, or an amount of 1000.00 would be a part of many a number.
const betweenDigits = new RegExp(String.raw`(?<=\d)${gap}(?=\d)|(?<=\d{4})\.(?=\d{4})`, 'g');

/** How many digits of a number a text holds in a row, with gaps or without; 0 where they are fewer than five. */
export function digitsInRow(text: string, number: string): number {
  const plain = text.replaceAll(betweenDigits, '');
  let longest = fewest - 1;

  for (let from = 0; from + longest < number.length; from += 1) {
    while (from + longest < number.length && plain.includes(number.slice(from, from + longest + 1))) longest += 1;
  }
  return longest < fewest ? 0 : longest;
}

/** Whether a security code stands in a text by itself, not as a part of more digits. */
export function holdsCode(text: string, code: string): boolean {
  return code !== '' && new RegExp(String.raw`(?<!\d)${code}(?!\d)`).test(text);
}

/** The digits of a card that nobody else should hold. */
export interface Secrets {
  readonly number: string;
  /** Empty where there is none: X and I are no secret. */
  readonly code: string;
}

export function secretsOf({ number = '', securityCode = '' }: Pick<CardToEnter, 'number' | 'securityCode'>): Secrets {
  const code = securityCode.trim();
  return { number: number.replaceAll(/\D/g, ''), code: /^\d{3,4}$/.test(code) ? code : '' };
}
