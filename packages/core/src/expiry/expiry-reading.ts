/**
 * What a text says as an expiry date. `month` is 1 to 12 and `year` has four digits; they are there once known. `partial` is a
 * date still being typed, `too-far` one beyond `maxYearsAhead`.
 *
 * @example
 * const reading: ExpiryReading = readExpiry('09/30', new Date('2027-06-15'));
 * // { kind: 'valid', month: 9, year: 2030, lastMonth: false }
 */
export type ExpiryReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'partial'; readonly month?: number }
  /** `lastMonth`: the card ends with the month of `today`. */
  | { readonly kind: 'valid'; readonly month: number; readonly year: number; readonly lastMonth: boolean }
  | { readonly kind: 'expired'; readonly month: number; readonly year: number }
  | { readonly kind: 'too-far'; readonly month: number; readonly year: number }
  /** A month that no calendar has: 13/30. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };
