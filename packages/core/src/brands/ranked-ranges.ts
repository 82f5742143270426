import type { Brand } from './brand.ts';
import type { TakenBrands } from './taken-brands.ts';
import { type PrefixRange, prefixRange } from './prefix-range.ts';

/** A range with what it says of the numbers in it. */
export interface RankedRange extends PrefixRange {
  readonly brand: Brand;
  /** Who answers first, from 0. A card that carries two networks is read as the one that the merchant takes. */
  readonly rank: number;
  /** Decides nothing, but tells of a second brand on cards of the brand of this id; of any brand where it is empty. */
  readonly beside: string | undefined;
}

/** Every range of the brands that a reader knows. Of second brands only those that the merchant takes. */
export function rankedRanges({ known, accepts }: TakenBrands): readonly RankedRange[] {
  return known.flatMap((brand) => {
    const { tier, coBadges = [] } = brand;
    const accepted = accepts(brand);
    // A catch-all is a guess. Even one that the merchant takes gives way to a known brand: 6011 is Discover, not Maestro.
    const rank = (tier === 'catch-all' ? 2 : 0) + (accepted ? 0 : 1);
    const own = { prefixes: brand.prefixes, with: tier === 'co-badge' ? '' : undefined };

    return [own, ...coBadges].flatMap(({ prefixes, with: beside }) =>
      beside === undefined || accepted
        ? prefixes.map((prefix) => ({ ...prefixRange(prefix), brand, rank, beside }))
        : [],
    );
  });
}

/** Orders ranges that match the same digits: who answers comes first. */
export function byPrecedence(a: RankedRange, b: RankedRange): number {
  return a.rank - b.rank || a.high - a.low - (b.high - b.low);
}
