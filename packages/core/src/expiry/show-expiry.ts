import { isMonth } from './is-month.ts';
import { monthAndYear } from './month-and-year.ts';
import { settleYear } from './settle-year.ts';

/** The text that shows the kept digits: `'053'` is `'05 / 3'`. */
export function showExpiry(kept: string): string {
  if (kept.length <= 2 && !isMonth(kept)) return kept;

  const { month, year } = monthAndYear(settleYear(kept));
  return `${month} / ${year}`;
}
