/** A year written in full, in two digits as on the card: month 05 of 2029 is `'0529'`. Anything else stays. */
export function settleYear(kept: string): string {
  return kept.replace(/^(\d\d)20(\d\d)$/, '$1$2');
}
