import { findExpiry } from './find-expiry.ts';
import { withoutMarks } from '../editing/plain-text.ts';
import { settleYear } from './settle-year.ts';

const parted = /\d\s*[^\d\s]\D*\d/;
const typed = /^(?:[01]?|(?:0[1-9]|1[0-2])(?:20)?\d{0,2})$/;

/**
 * The digits of an expiry date: the month in two, then the year in two, or as many of these as there are. Where there are but two,
 * they are a month.
 *
 * What is no date keeps all its digits. It has too many, or a month that no calendar has, so nobody mistakes it for one. Beside words,
 * which may name a month, it has none.
 */
export function expiryDigits(text: string): string {
  const plain = withoutMarks(text);
  const found = findExpiry(plain);
  if (found !== null) return found;

  // As if the digits were typed one after the other: a month that can only have one digit gets its zero.
  const digits = plain.replace(/\D/g, '').replace(/^(?=[2-9]|1[3-9])|^0+(?=\d?$)/, '0');
  // Else lone digits are padded: joined as they are, 1/2/2030 would read as month 12 of 2030.
  const joined = plain.replace(/(?<!\d)\d(?!\d)/g, '0$&').replace(/\D/g, '');

  return settleYear(typed.test(digits) && !parted.test(plain) ? digits : joined);
}
