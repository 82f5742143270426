import { findExpiry } from './find-expiry.ts';
import { withoutMarks } from '../editing/plain-text.ts';
import { settleYear } from './settle-year.ts';
import { typeExpiry } from './type-expiry.ts';

const begun = /^\D*(1[0-2]|0?[1-9])\s*[\p{P}\p{S}]\D*(?:(20\d|\d)\D*)?$/u;
const parted = /\d\s*[^\d\s]\D*\d/;

/**
 * The digits of an expiry date: the month in two, then the year in two, or as many of these as there are.
 *
 * What is no date keeps all its digits. It has too many, or a month that no calendar has, so nobody mistakes it for one.
 */
export function expiryDigits(text: string): string {
  const found = findExpiry(text);
  if (found !== null) return found;

  const plain = withoutMarks(text);

  const [, month, year = ''] = begun.exec(plain) ?? [];
  if (month !== undefined) return month.padStart(2, '0') + year;

  return (parted.test(plain) ? null : asTyped(plain)) ?? allDigits(plain);
}

function asTyped(text: string): string | null {
  let kept = '';

  for (const digit of text.replace(/\D/g, '')) {
    const { before, refused } = typeExpiry(kept, digit, '');
    if (refused === 'full') return null;
    kept = before;
  }

  return kept;
}

// Lone digits are padded: joined as they are, 1/2/2030 would read as month 12 of 2030.
function allDigits(text: string): string {
  return settleYear(text.replace(/(?<!\d)\d(?!\d)/g, '0$&').replace(/\D/g, ''));
}
