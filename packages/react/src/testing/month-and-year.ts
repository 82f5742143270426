import { readExpiry } from '@flipside/core';

/** Month (`09`) and year (`2030`) of a card's date, valid or not. Throws where it has none. */
export function monthAndYear(expiry: string): { readonly month: string; readonly year: string } {
  const reading = readExpiry(expiry, new Date(0));
  if (!('year' in reading)) {
    throw new Error('The expiry date of the card has no month and year. Write it like 09/2030.');
  }
  return { month: String(reading.month).padStart(2, '0'), year: String(reading.year) };
}
