import type { Brand } from '../brands/brand.ts';
import { plainText } from '../editing/plain-text.ts';
import { readLetter } from './read-letter.ts';
import type { SecurityCodeReading } from './security-code-reading.ts';

/**
 * What may be asked of a security code.
 *
 * @example
 * const options: SecurityCodeOptions = { lengths: [3] };
 * readSecurityCode('1234', null, options).kind // 'too-long'
 */
export interface SecurityCodeOptions {
  /** The lengths that the merchant's brands have, while the brand is unknown. `[3]` for one that takes no American Express. */
  readonly lengths?: readonly (3 | 4)[] | undefined;
}

/**
 * Reads what was put in the security-code field, against the brand of the card or, while that is null, against `lengths`.
 *
 * On a brand that has no code, digits are too long: the longest is 0. Whether the code is asked for at all is `policy`'s to say.
 * Digits of any script and the many characters that look like X or I are read. Any text has an answer, and nothing throws.
 *
 * @example
 * readSecurityCode('123', brands.visa) // { kind: 'code', digits: '123' }
 * readSecurityCode('123', brands.amex) // { kind: 'partial', wanted: 4 }
 * readSecurityCode('x', brands.visa)   // { kind: 'absent' }
 */
export function readSecurityCode(
  text: string,
  brand: Brand | null,
  { lengths = [3, 4] }: SecurityCodeOptions = {},
): SecurityCodeReading {
  const typed = plainText(text);
  if (typed === '') return { kind: 'empty' };

  const letter = readLetter(typed);
  if (letter !== null) return { kind: letter === 'X' ? 'absent' : 'illegible' };

  const digits = typed.replace(/\s/g, '');
  if (/\D/.test(digits)) return { kind: 'unreadable' };

  const allowed: readonly number[] = brand === null ? lengths : [brand.securityCode.length];
  if (allowed.includes(digits.length)) return { kind: 'code', digits };

  const wanted = ([3, 4] as const).find((length) => length > digits.length && allowed.includes(length));
  return wanted === undefined ? { kind: 'too-long', longest: Math.max(0, ...allowed) } : { kind: 'partial', wanted };
}
