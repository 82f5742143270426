import { expiryDigits } from './expiry-digits.ts';

/**
 * A text as the field shows an expiry date, MM / YY, or as much of it as there is. Whatever is no digit is gone, and of a date whose
 * month is named all. It judges nothing: a month 13 stays one.
 *
 * @example
 * formatExpiry('9/2030')  // '09 / 30'
 * formatExpiry('2030-09') // '09 / 30'
 * formatExpiry('1')       // '1'
 */
export function formatExpiry(text: string): string {
  const digits = expiryDigits(text);
  return digits.length < 2 ? digits : `${digits.slice(0, 2)} / ${digits.slice(2)}`;
}
