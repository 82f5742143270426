/** Months since the year 0, so that months can be compared and subtracted. `month` is 1 to 12. */
export function monthCount({ month, year }: { month: number; year: number }): number {
  return year * 12 + month - 1;
}
