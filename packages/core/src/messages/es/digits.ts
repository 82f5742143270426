const words: Readonly<Record<number, string>> = { 3: 'tres', 4: 'cuatro' };

/** A count in words, as far as codes are long: `'tres'`. */
export function countOf(count: number): string {
  return words[count] ?? String(count);
}
