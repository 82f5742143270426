import type { TextFormat } from './text-format.ts';

/** The place in a shown text right after the n-th character that counts; a gap that follows stays to the right of the caret. */
export function placeAfter(format: TextFormat, text: string, n: number): number {
  let [at, enough] = [0, text.length];

  // By halves: a step for each character would read 20,000 pasted digits 20,000 times, and hold the page for seconds.
  while (at < enough) {
    const middle = Math.floor((at + enough) / 2);
    if (format.keep(text.slice(0, middle)).length < n) at = middle + 1;
    else enough = middle;
  }

  return at;
}
