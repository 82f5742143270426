import type { Brand } from './brand.ts';

/** One range of leading digits, ready to compare: every number that has them lies from `low` to `high`. */
export interface PrefixRange {
  readonly brand: Brand;
  /** How many digits the prefix has: the more, the more specific. */
  readonly width: number;
  readonly low: number;
  readonly high: number;
}

// The longest account ranges that schemes hand out have eleven digits.
const widest = 11;

const written = /^([1-9]\d{0,10})(?:-([1-9]\d{0,10}))?$/;

/** @throws when a prefix is not written as `'34'` or `'2221-2720'`. */
export function prefixRange(brand: Brand, prefix: string): PrefixRange {
  const [, from, to = from] = written.exec(prefix) ?? [];
  if (from === undefined || to === undefined || from.length !== to.length || from > to) {
    throw new Error(
      `The brand '${brand.id}' has the prefix '${prefix}', which can't be read as leading digits. ` +
        `Write up to ${widest} digits that don't start with 0 ('34'), or an ascending range of equal width ('2221-2720').`,
    );
  }

  return { brand, width: from.length, low: lowest(from), high: highest(to) };
}

/** Those of the ranges, sorted by `low`, that some number starting with `digits` lies in. */
export function rangesAround<Range extends PrefixRange>(digits: string, sorted: readonly Range[]): readonly Range[] {
  const start = digits.slice(0, widest);
  const [low, high] = [lowest(start), highest(start)];

  const around: Range[] = [];
  for (const range of sorted) {
    if (range.low > high) break;
    if (range.high >= low) around.push(range);
  }
  return around;
}

function lowest(digits: string): number {
  return Number(digits.padEnd(widest, '0'));
}

function highest(digits: string): number {
  return Number(digits.padEnd(widest, '9'));
}
