import { describe, expect, test } from 'vitest';
import { brands } from './brands.ts';
import type { Brand } from './brand.ts';
import { isPrefix, type PrefixRange, prefixRange } from './prefix-range.ts';

const rows = Object.entries(brands);

/** What every row keeps to, so that nobody who reads the table has to check. */
describe('brands', () => {
  test.each(rows)('N1: %s goes by its own id and has a name', (id, brand) => {
    expect(brand.id).toBe(id);
    expect(brand.name).not.toBe('');
  });

  test.each(rows)('N1: %s writes its prefixes so that they can be compared', (_, brand) => {
    expect(brand.prefixes.filter((prefix) => !isPrefix(prefix))).toEqual([]);
  });

  test.each(rows)('N1: %s names its lengths from 12 to 19, the shortest first', (_, { lengths, usualLength }) => {
    expect(lengths.every((length, index) => index === 0 || length > (lengths[index - 1] ?? 0))).toBe(true);
    expect(lengths.every((length) => length >= 12 && length <= 19)).toBe(true);
    expect(usualLength === undefined || lengths.includes(usualLength)).toBe(true);
  });

  test.each(rows)('N7: %s has room in its groups for its usual number', (_, { groups, lengths, usualLength }) => {
    const room = groups.reduce((sum, size) => sum + size, 0);

    expect(room).toBeGreaterThanOrEqual(usualLength ?? Math.min(...lengths));
    expect(groups.every((size) => size >= 3 && size <= 6)).toBe(true);
  });

  test.each(rows)('C1: %s has a code exactly where it has a place for it', (_, { securityCode }) => {
    const { length, side, policy } = securityCode;

    expect([length === 0, side === 'none', policy === 'none'].every((none) => none === (length === 0))).toBe(true);
  });

  test.each(rows)('N1: %s refers only to brands of the table', (_, { shownAs, routing = [], coBadges = [] }) => {
    const others = [...(shownAs ? [shownAs] : []), ...routing, ...coBadges.map((badge) => badge.with)];

    expect(others.filter((id) => !(id in brands))).toEqual([]);
  });

  test('N1: no two ranges that cross are equally narrow, so that one of them always wins', () => {
    const ranges = Object.values<Brand>(brands)
      .filter(({ tier }) => tier !== 'co-badge')
      .flatMap((brand) => brand.prefixes.map((prefix) => ({ brand, prefix, ...prefixRange(prefix) })));

    const ties = ranges.flatMap((a, index) =>
      ranges
        .slice(index + 1)
        .filter((b) => cross(a, b) && a.brand !== b.brand && a.high - a.low === b.high - b.low)
        .map((b) => [a.prefix, b.prefix]),
    );

    expect(ties).toEqual([]);
  });

  test('N1: ranges of two brands that cross lie one within the other, so that no number is between two brands', () => {
    const ranges = Object.values<Brand>(brands).flatMap((brand) =>
      brand.prefixes.map((prefix) => ({ prefix, ...prefixRange(prefix) })),
    );

    const apart = ranges.flatMap((a, index) =>
      ranges
        .slice(index + 1)
        .filter((b) => cross(a, b) && !within(a, b) && !within(b, a))
        .map((b) => [a.prefix, b.prefix]),
    );

    expect(apart).toEqual([]);
  });

  test('X1: no brand is named twice in a list that a shopper sees', () => {
    const shown = Object.values<Brand>(brands).filter(({ shownAs }) => shownAs === undefined);

    expect(new Set(shown.map(({ name }) => name)).size).toBe(shown.length);
  });
});

function cross(a: PrefixRange, b: PrefixRange): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function within(a: PrefixRange, b: PrefixRange): boolean {
  return b.low <= a.low && a.high <= b.high;
}
