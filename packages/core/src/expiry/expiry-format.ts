import { asciiDigits } from '../editing/ascii-digits.ts';
import type { Insertion, TextFormat } from '../editing/text-format.ts';
import { expiryDigits } from './expiry-digits.ts';
import { findExpiry } from './find-expiry.ts';
import { formatExpiry } from './format-expiry.ts';
import { isMonth } from './is-month.ts';
import { withoutMarks } from '../editing/plain-text.ts';
import { showExpiry } from './show-expiry.ts';
import { typeExpiry } from './type-expiry.ts';

/**
 * How an expiry date is edited: MM / YY, of which only the digits count.
 *
 * @example
 * expiryFormat.read('9/2030') // '09 / 30'
 */
export const expiryFormat: TextFormat = { keep, show: showExpiry, read, insert };

function keep(text: string): string {
  return asciiDigits(text).replace(/\D/g, '');
}

// What an edit has left half done stays, whatever else it could mean: 5 / 29 is a month about to be corrected.
function read(text: string): string {
  return showExpiry(keep(text)) === text ? text : formatExpiry(text);
}

function insert(before: string, data: string, after: string, how: 'typed' | 'pasted'): Insertion {
  // A whole date in one go takes the place of what was there. A single key never is one.
  if (holdsDate(data)) return { before: expiryDigits(data), after: '' };
  // Of words that may name a month, and digits beside them, nothing is taken.
  if (expiryDigits(data) === '') return type(before, data.replace(/\p{Nd}/gu, ''), after);

  return how === 'typed' ? type(before, data, after) : paste(before, data, after);
}

function holdsDate(data: string): boolean {
  const found = findExpiry(withoutMarks(data));
  return found?.length === 4 && isMonth(found.slice(0, 2));
}

function type(before: string, data: string, after: string): Insertion {
  let typed: Insertion = { before, after };

  for (const character of withoutMarks(data)) {
    const next = typeExpiry(typed.before, character, typed.after);
    typed = { ...next, refused: typed.refused ?? next.refused };
  }

  return typed;
}

function paste(before: string, data: string, after: string): Insertion {
  if (before + after === '') return { before: expiryDigits(data), after: '' };

  const digits = keep(data);
  const typed = type(before, digits, after);
  return typed.refused === 'full' ? { before: before + digits, after } : typed;
}
