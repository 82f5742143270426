/** A range of leading digits, ready to compare: every number that has them lies from `low` to `high`. */
export interface PrefixRange {
  readonly low: number;
  readonly high: number;
}

// The longest account ranges that schemes hand out have eleven digits. Numbers are compared by as many.
const widest = 11;

/** The range of a prefix as a brand's row has it: `'34'`, `'2221-2720'`, `'650901-78'`. */
export function prefixRange(prefix: string): PrefixRange {
  const [from = '', end = from] = prefix.split('-');
  const to = from.slice(0, from.length - end.length) + end;

  return { low: lowest(from), high: highest(to) };
}

/** Whether a prefix can be read: up to eleven digits that don't start with 0, and a range that ascends. */
export function isPrefix(prefix: string): boolean {
  const [, from, end = ''] = /^([1-9]\d{0,10})(?:-(\d{1,11}))?$/.exec(prefix) ?? [];
  if (from === undefined || end.length > from.length) return false;

  const { low, high } = prefixRange(prefix);
  return low < high;
}

/** The smallest number that begins with these digits, as far as prefixes are compared. */
export function lowest(digits: string): number {
  return Number(digits.padEnd(widest, '0'));
}

/** The largest one. */
export function highest(digits: string): number {
  return Number(digits.padEnd(widest, '9'));
}
