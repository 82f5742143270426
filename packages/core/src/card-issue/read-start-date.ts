import { readExpiry } from '../expiry/read-expiry.ts';

/**
 * What a text says as a start date. `month` is 1 to 12 and `year` has four digits; they are there once known. `partial` is a date
 * still being typed.
 *
 * @example
 * const reading: StartDateReading = readStartDate('03 / 19', new Date('2027-06-15'));
 */
export type StartDateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'partial'; readonly month?: number }
  | { readonly kind: 'valid'; readonly month: number; readonly year: number }
  /** The month has begun nowhere on Earth. */
  | { readonly kind: 'future'; readonly month: number; readonly year: number }
  /** A month that no calendar has: 13/19. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

const hour = 60 * 60 * 1000;

/**
 * Reads the date from which a Switch or Solo card is valid, and holds it against the date handed in.
 *
 * It is written as an expiry date is, and read by the same rules: a year of two digits is one of this century. A month has begun
 * once it has begun anywhere on Earth, so in UTC+14. Many cards have none, and no gateway demands one (CyberSource's
 * `card_startMonth`). Any text has an answer.
 *
 * @param today the instant to check against, in any time zone.
 * @throws {RangeError} when `today` is an invalid date. No text throws.
 * @example
 * readStartDate('3 / 2019', new Date('2027-06-15')) // { kind: 'valid', month: 3, year: 2019 }
 * readStartDate('07/27', new Date('2027-06-15'))    // { kind: 'future', month: 7, year: 2027 }
 * readStartDate('13/19', new Date('2027-06-15'))    // { kind: 'impossible' }
 */
export function readStartDate(text: string, today: Date): StartDateReading {
  const reading = readExpiry(text, today);
  if (!('year' in reading)) return reading;

  const { month, year } = reading;
  const firstPlace = new Date(today.getTime() + 14 * hour);
  const monthsAhead = (year - firstPlace.getUTCFullYear()) * 12 + month - 1 - firstPlace.getUTCMonth();
  return { kind: monthsAhead > 0 ? 'future' : 'valid', month, year };
}
