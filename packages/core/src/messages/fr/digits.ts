const words: Readonly<Record<number, string>> = { 3: 'trois', 4: 'quatre' };

/** A count in words, as far as codes are long: `'trois'`. */
export function countOf(count: number): string {
  return words[count] ?? String(count);
}
