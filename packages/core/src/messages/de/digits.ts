const words: Readonly<Record<number, string>> = { 3: 'drei', 4: 'vier' };

/** A count in words, as far as codes are long: `'drei'`. */
export function countOf(count: number): string {
  return words[count] ?? String(count);
}

/** So many digits: `'drei Ziffern'`. */
export function digits(count: number): string {
  return `${countOf(count)} Ziffern`;
}
