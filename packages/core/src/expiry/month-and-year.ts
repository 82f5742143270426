import { isMonth } from './is-month.ts';

/**
 * Which of the kept digits are the month's and which the year's.
 *
 * The month has one digit where two would be none and little follows: what is left of 05 / 29 without its zero is 5 / 29.
 */
export function monthAndYear(kept: string): { month: string; year: string } {
  const short = !isMonth(kept.slice(0, 2)) && /^(?:[1-9]\d|[2-9]\d\d)$/.test(kept);
  const width = short ? 1 : 2;

  return { month: kept.slice(0, width), year: kept.slice(width) };
}
