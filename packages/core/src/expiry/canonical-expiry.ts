import { isoMonth } from './iso-month.ts';
import { readExpiry } from './read-expiry.ts';

// Whether the card is still valid is another question: any day will do to read the date.
const someDay = new Date(0);

/**
 * The month and year of a text as `'2030-09'`, expired or not; null where there is no whole date in it. Needs no clock, so it
 * says nothing of whether the card is still good: `readExpiry` does.
 *
 * @example
 * canonicalExpiry('9 / 2030') // '2030-09'
 * canonicalExpiry('09 / 3')   // null
 */
export function canonicalExpiry(text: string): string | null {
  const reading = readExpiry(text, someDay);
  return 'year' in reading ? isoMonth(reading) : null;
}
