import type { Insertion } from '../editing/text-format.ts';
import { isMonth } from './is-month.ts';
import { monthAndYear } from './month-and-year.ts';
import { settleYear } from './settle-year.ts';

const year = /^(?:\d{1,2}|20\d{1,2})$/;

/** What one typed character makes of the digits on either side of the caret. A separator closes a month of one digit. */
export function typeExpiry(before: string, character: string, after: string): Insertion {
  if (/\p{L}/u.test(character)) return { before, after, refused: 'letter' };
  if (!/^[0-9]$/.test(character)) return { before: closed(before, after), after };

  return after === '' ? append(before, character) : insertBetween(before, character, after);
}

function append(before: string, digit: string): Insertion {
  const { month, year: begun } = monthAndYear(before);

  const next =
    month.length === 2 ? [before + digit].find(hasYear) : [before + digit, `0${before}${digit}`].find(canBegin);

  if (next !== undefined) return { before: settleYear(next), after: '' };
  return { before, after: '', refused: begun === '' ? 'month' : 'full' };
}

function hasYear(kept: string): boolean {
  return year.test(kept.slice(2));
}

function canBegin(kept: string): boolean {
  if (kept.length === 1) return kept === '0' || kept === '1';
  return isMonth(kept.slice(0, 2)) && (kept.length === 2 || hasYear(kept));
}

function insertBetween(before: string, digit: string, after: string): Insertion {
  if (before.length + after.length >= 4) return { before, after, refused: 'full' };

  const yearAlone = before === '' && after.length <= 2;
  const put = yearAlone && digit > '1' ? `0${digit}` : before + digit;

  return `${put}${after}`.startsWith('00') ? { before, after, refused: 'month' } : { before: put, after };
}

function closed(before: string, after: string): string {
  return /^[1-9]$/.test(before) && after.length <= 2 ? `0${before}` : before;
}
