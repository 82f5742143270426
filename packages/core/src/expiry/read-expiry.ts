import { expiryDigits } from './expiry-digits.ts';
import type { ExpiryReading } from './expiry-reading.ts';
import { isBlank } from '../editing/plain-text.ts';

const halfDay = 12 * 60 * 60 * 1000;

/**
 * What may be asked of an expiry date.
 *
 * @example
 * const options: ExpiryOptions = { maxYearsAhead: 10 };
 * readExpiry('12/49', new Date('2027-06-15'), options).kind // 'too-far'
 */
export interface ExpiryOptions {
  /** How many years from now a card may end. 30 by default, since a published test card ends in 12/2049. */
  readonly maxYearsAhead?: number | undefined;
}

/**
 * Reads an expiry date and checks it against the date handed in.
 *
 * A card is valid through the last day of its month everywhere on Earth, so until the month is over in UTC-12. A year of two
 * digits is one of this century. Any text has an answer; one that may name its month (`'Dec 5, 2030'`) is unreadable.
 *
 * @param today the instant to check against, in any time zone.
 * @throws {RangeError} when `today` is an invalid date. No text throws.
 * @example
 * readExpiry('9 / 2030', new Date('2027-06-15')) // { kind: 'valid', month: 9, year: 2030, lastMonth: false }
 * readExpiry('05/27', new Date('2027-06-15'))    // { kind: 'expired', month: 5, year: 2027 }
 * readExpiry('13/30', new Date('2027-06-15'))    // { kind: 'impossible' }
 */
export function readExpiry(text: string, today: Date, { maxYearsAhead = 30 }: ExpiryOptions = {}): ExpiryReading {
  if (Number.isNaN(today.getTime())) {
    throw new RangeError('`today` is no date. Hand in new Date().');
  }

  const digits = expiryDigits(text);
  if (digits === '') return { kind: isBlank(text) ? 'empty' : 'unreadable' };
  if (digits.length === 1) return { kind: 'partial' };

  if (!/^\d\d(?:\d{0,2}|20\d)$/.test(digits)) return { kind: 'unreadable' };

  const month = Number(digits.slice(0, 2));
  if (month < 1 || month > 12) return { kind: 'impossible' };
  if (digits.length !== 4) return { kind: 'partial', month };

  const year = 2000 + Number(digits.slice(2));
  // A month is over when it is over in UTC-12.
  const lastPlace = new Date(today.getTime() - halfDay);
  const monthsLeft = (year - lastPlace.getUTCFullYear()) * 12 + month - 1 - lastPlace.getUTCMonth();
  if (monthsLeft < 0) return { kind: 'expired', month, year };
  if (monthsLeft > maxYearsAhead * 12) return { kind: 'too-far', month, year };
  return { kind: 'valid', month, year, lastMonth: monthsLeft === 0 };
}
