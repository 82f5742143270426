/**
 * The smallest replacement that turns one text into another: put `put` in the place of [from, to), in UTF-16 units.
 *
 * @example
 * const difference: Difference = smallestDifference('4242', '4242 4'); // { from: 4, to: 4, put: ' 4' }
 */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/**
 * The smallest replacement that turns `before` into `after`: what the browser is asked to type, so that it can undo it. Nothing
 * in the place of nothing where both are the same.
 *
 * @example
 * smallestDifference('4242', '4242 4') // { from: 4, to: 4, put: ' 4' }
 */
export function smallestDifference(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);

  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;

  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;

  return { from, to: before.length - tail, put: after.slice(from, after.length - tail) };
}
