import { expiryDigits } from './expiry-digits.ts';
import { showExpiry } from './show-expiry.ts';

/** A text as the field shows an expiry date: `'9/2030'` is `'09 / 30'`. Whatever is no digit is gone. */
export function formatExpiry(text: string): string {
  return showExpiry(expiryDigits(text));
}
