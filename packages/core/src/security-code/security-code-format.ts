import type { Insertion, TextFormat } from '../editing/text-format.ts';
import { plainText } from '../editing/plain-text.ts';
import { readLetter } from './read-letter.ts';

/**
 * How a security code is edited: digits, or alone an X or an I.
 *
 * `longest` is how many digits may be typed. More may be pasted, and be called too long.
 *
 * @example
 * securityCodeFormat({ longest: 3 }).read('Code: 123') // '123'
 * securityCodeFormat({ longest: 3 }).read('x')         // 'X'
 */
export function securityCodeFormat({ longest }: { readonly longest: 3 | 4 }): TextFormat {
  return {
    keep,
    show: (kept) => kept,
    read: keepFirst,
    insert: (before, data, after, how) => insert(before, data, after, how === 'typed' ? longest : Infinity),
  };
}

function keep(text: string): string {
  const plain = plainText(text);
  return readLetter(plain) ?? plain.replace(/\D/g, '');
}

function keepFirst(text: string): string {
  const plain = plainText(text);
  return readLetter(plain) ?? firstNumber(plain);
}

// "123 or 456" is two numbers, "1 2 3" is one that somebody spaced out. In "CVV2: 123" the code is what is as long as one.
function firstNumber(plain: string): string {
  if (/^[\d\s]*$/.test(plain)) return plain.replace(/\s/g, '');
  return (/(?<!\d)\d{3,4}(?!\d)/.exec(plain) ?? /\d+/.exec(plain))?.[0] ?? '';
}

function insert(before: string, data: string, after: string, longest: number): Insertion {
  // Typing over a letter replaces it: whoever found the code, or meant the other letter, need not delete first.
  if (readLetter(before + after) !== null) return replaceLetter(before, data, after, longest);

  const plain = plainText(data);
  const letter = readLetter(plain);
  if (letter !== null && before + after === '') return { before: letter, after: '' };

  const digits = firstNumber(plain);
  if (digits === '') return /\p{L}|×/u.test(plain) ? { before, after, refused: 'letter' } : { before, after };

  const taken = digits.slice(0, Math.max(0, longest - before.length - after.length));
  return { before: before + taken, after, refused: taken === digits ? undefined : 'full' };
}

function replaceLetter(before: string, data: string, after: string, longest: number): Insertion {
  const instead = insert('', data, '', longest);
  return instead.before === '' ? { ...instead, before, after } : instead;
}
