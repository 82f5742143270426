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

  return { low: Number(from.padEnd(widest, '0')), high: Number(completed(from, end).padEnd(widest, '9')) };
}

/** Digits of which only the last ones are written, those that differ from other digits. */
export function completed(other: string, written: string): string {
  return other.slice(0, -written.length) + written;
}

/** Whether a prefix can be read: up to eleven digits that don't start with 0, and a range that ascends. */
export function isPrefix(prefix: string): boolean {
  const [, from, end = ''] = /^([1-9]\d{0,10})(?:-(\d{1,11}))?$/.exec(prefix) ?? [];
  if (from === undefined || end.length > from.length) return false;

  const { low, high } = prefixRange(prefix);
  return low < high;
}
