const words: Readonly<Record<number, string>> = { 3: 'three', 4: 'four' };

/** A count in words, as far as codes are long: `'three'`. */
export function countOf(count: number): string {
  return words[count] ?? String(count);
}

/** So many digits: `'three digits'`. */
export function digits(count: number): string {
  return `${countOf(count)} digits`;
}
