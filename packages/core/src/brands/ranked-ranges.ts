import type { Brand } from './brand.ts';
import { type PrefixRange, prefixRange } from './prefix-range.ts';
import type { KnownBrands } from './reader-options.ts';

/** A range that decides the brand of a card. */
export interface RankedRange extends PrefixRange {
  /** Who answers first, from 0. A card that carries two networks is read as the one that the merchant takes. */
  readonly rank: number;
}

/** A range that tells of a second brand on the card. */
export interface BadgeRange extends PrefixRange {
  /** The id of the first brand, where only one is meant. */
  readonly with?: string;
}

const tiers: readonly Brand['tier'][] = ['core', 'regional', 'sub-brand', 'co-badge', 'legacy', 'catch-all'];

export function rankedRanges({ known, accepts }: KnownBrands): readonly RankedRange[] {
  const deciding = known.filter(({ tier }) => tier !== 'co-badge');
  return sorted(
    deciding.flatMap((brand) =>
      brand.prefixes.map((prefix) => ({ ...prefixRange(brand, prefix), rank: rankOf(brand, accepts) })),
    ),
  );
}

/** The second brands that the merchant takes. */
export function badgeRanges({ known, accepts }: KnownBrands): readonly BadgeRange[] {
  return sorted(known.filter(accepts).flatMap((brand) => [...besideAnyBrand(brand), ...besideOneBrand(brand)]));
}

function besideAnyBrand(brand: Brand): readonly BadgeRange[] {
  return brand.tier === 'co-badge' ? brand.prefixes.map((prefix) => prefixRange(brand, prefix)) : [];
}

function besideOneBrand(brand: Brand): readonly BadgeRange[] {
  return (brand.coBadges ?? []).flatMap((badge) =>
    badge.prefixes.map((prefix) => ({ ...prefixRange(brand, prefix), with: badge.with })),
  );
}

/** Orders ranges that match the same digits: who answers comes first. */
export function byPrecedence(a: RankedRange, b: RankedRange): number {
  return (
    a.rank - b.rank ||
    b.width - a.width ||
    a.high - a.low - (b.high - b.low) ||
    tiers.indexOf(a.brand.tier) - tiers.indexOf(b.brand.tier)
  );
}

// A catch-all is a guess. Even one that the merchant takes gives way to a known brand: 6011 is Discover, not Maestro.
function rankOf(brand: Brand, accepts: KnownBrands['accepts']): number {
  if (brand.tier === 'catch-all') return accepts(brand) ? 2 : 3;
  return accepts(brand) ? 0 : 1;
}

function sorted<Range extends PrefixRange>(ranges: Range[]): readonly Range[] {
  ranges.sort((a, b) => a.low - b.low);
  return ranges;
}
