const words: Readonly<Record<number, string>> = { 3: 'drie', 4: 'vier' };

/** A count in words, as far as codes are long: `'drie'`. */
export function countOf(count: number): string {
  return words[count] ?? String(count);
}

/** So many digits: `'drie cijfers'`. */
export function digits(count: number): string {
  return `${countOf(count)} cijfers`;
}
