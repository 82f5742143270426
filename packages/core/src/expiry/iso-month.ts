/**
 * A month (1 to 12) and a year (four digits) as `'2030-09'`, the form of ISO 8601: what is sent on and sealed. A valid reading
 * of `readExpiry` can be handed in as it is.
 *
 * @example
 * isoMonth({ month: 9, year: 2030 }) // '2030-09'
 */
export function isoMonth({ month, year }: { readonly month: number; readonly year: number }): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
