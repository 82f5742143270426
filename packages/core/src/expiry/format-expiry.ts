import { expiryDigits } from './expiry-digits.ts';
import { isMonth } from './is-month.ts';

/** A text as the field shows an expiry date: `'9/2030'` is `'09 / 30'`. Whatever is no digit is gone. */
export function formatExpiry(text: string): string {
  const digits = expiryDigits(text);
  return digits.length > 2 || isMonth(digits) ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
}
