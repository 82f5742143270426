/** `'99.27'`: of how many of the items it holds, of 100. A dash where there are none. */
export function percent<Item>(items: readonly Item[], holds: (item: Item) => boolean): string {
  return items.length === 0 ? '–' : ((100 * items.filter(holds).length) / items.length).toFixed(2);
}

/** Prints a table: what each line is about, how many it has, and a figure for each of the names. */
export function table(title: string, names: readonly string[], lines: readonly (readonly string[])[]): void {
  console.log(`\n${title.padEnd(30)}${' '.repeat(8)}${names.map((name) => name.padStart(18)).join('')}`);
  for (const [head = '', count = '', ...figures] of lines) {
    console.log(`${head.padEnd(30)}${count.padStart(8)}${figures.map((figure) => figure.padStart(18)).join('')}`);
  }
}
