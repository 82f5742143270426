import { brands } from '../brands/brands.ts';
import type { Brand } from '../brands/brand.ts';
import { containsCardNumber } from '../card-number/contains-card-number.ts';
import { numbersIn } from '../card-number/first-number.ts';
import { isoMonth } from '../expiry/iso-month.ts';
import { readExpiry } from '../expiry/read-expiry.ts';
import { passesLuhn } from '../luhn/passes-luhn.ts';
import type { SavedCard, SavedCardReading } from './saved-card.ts';

/** The form has asked already whether a date is too far ahead, so a saved one is believed for as long as a year has two digits. */
const anyYear = { maxYearsAhead: 100 };

/**
 * What a saved card is today: its brand, its last four digits, and whether it is valid, in its last month or expired. A card is
 * valid through the last day of its month everywhere on Earth, as `readExpiry` has it.
 *
 * @param today the instant to check against, in any time zone.
 * @throws {TypeError} when `lastFour` isn't four digits, `expiry` no month and year, or a card number stands in `name` or, ending in
 * `lastFour`, in `id`. No error quotes what was handed in, since errors end up in logs.
 * @throws {RangeError} when `today` is an invalid date.
 * @example
 * const card = { id: 'tok_a', brand: 'visa', lastFour: '4242', expiry: '2027-06' }
 * readSavedCard(card, new Date('2027-06-15')).expiry // { kind: 'valid', month: 6, year: 2027, lastMonth: true }
 * readSavedCard(card, new Date('2027-07-02')).expiry // { kind: 'expired', month: 6, year: 2027 }
 */
export function readSavedCard({ id, brand, lastFour, expiry, name = '' }: SavedCard, today: Date): SavedCardReading {
  // Asked of the type as well: cards come from JSON, where a number of four digits may have lost its leading zeros.
  if (typeof lastFour !== 'string' || !/^\d{4}$/.test(lastFour)) {
    throw new TypeError(
      'The `lastFour` of a saved card is not four digits, so it is not shown: it may be a whole card number, which must not be ' +
        'kept. Hand in the last four digits as text, by lastFour() where the card is saved.',
    );
  }
  if (containsCardNumber(name)) {
    throw new TypeError(
      'The `name` of a saved card holds a card number, so it is not shown. Hand in the name on the card, or leave it out.',
    );
  }
  if (holdsNumber(id, lastFour)) {
    throw new TypeError(
      "The `id` of a saved card is the card's own number, which must not be kept, and would stand in the page and in form data. " +
        'Hand in the token that the processor gave for it, or an id of your own.',
    );
  }

  const reading = readExpiry(typeof expiry === 'string' ? expiry : isoMonth(expiry), today, anyYear);
  if (reading.kind !== 'valid' && reading.kind !== 'expired') {
    throw new TypeError(
      'The `expiry` of a saved card is no month and year, so nobody can say whether the card is still good. Hand in text ' +
        "like '2030-09', or { month, year } with a year of four digits.",
    );
  }

  return { brand: typeof brand === 'string' ? rowOf(brand) : brand, lastFour, expiry: reading };
}

// The numbers of airlines, banks and shops begin with 1 to 6 (ISO/IEC 7812). Many tokens are as long, pass Mod 10 and end as the card
// does: those of Visa Acceptance begin with 7.
const cardNumber = /^[1-6]\d{11,18}$/;

function holdsNumber(id: unknown, lastFour: string): boolean {
  return numbersIn(String(id))
    .map((groups) => groups.join(''))
    .some((digits) => cardNumber.test(digits) && digits.endsWith(lastFour) && passesLuhn(digits));
}

/** A brand that was taken once may be one that nobody knows any more: its card has no name then, and stays. */
function rowOf(id: string): Brand | null {
  return Object.entries(brands).find(([known]) => known === id)?.[1] ?? null;
}
