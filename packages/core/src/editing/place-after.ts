import type { TextFormat } from './text-format.ts';

/** The place in a shown text right after the n-th character that counts; a gap that follows stays to the right of the caret. */
export function placeAfter(format: TextFormat, text: string, n: number): number {
  let at = 0;
  while (at < text.length && format.keep(text.slice(0, at)).length < n) at += 1;
  return at;
}
