/** A month and year as `'2030-09'`, the form of ISO 8601: what is sent on and sealed. */
export function isoMonth({ month, year }: { readonly month: number; readonly year: number }): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
