import { acceptingReader, type Brand } from '@flipside/core';
import { acceptedBrands } from './accepted-brands.ts';

const reader = acceptingReader(acceptedBrands);

/**
 * Whether a card that reads as `brand` may be one on which the shopper chooses `chosen`. The number is sealed, so the table of brands
 * says which two stand on one card; whether this very card has both, the processor sees.
 */
export function mayBeChosen(brand: string | null, chosen: string): boolean {
  return choices.some((ids) => ids[0] === brand && ids.includes(chosen));
}

/** The brands to choose from, for each range of leading digits that has several: first the one that such a card reads as. */
const choices: readonly (readonly string[])[] = reader.accepted.flatMap(secondRanges).flatMap((prefix) => {
  const { brand, alternatives } = reader.detectBrand(prefix);
  return brand === null || alternatives.length === 0 ? [] : [[brand, ...alternatives].map(({ id }) => id)];
});

/** Where a brand stands beside another one. All cards of a range are of the same brands, so its first digits do. */
function secondRanges({ tier, prefixes, coBadges = [] }: Brand): readonly string[] {
  const second = [...(tier === 'co-badge' ? prefixes : []), ...coBadges.flatMap((badge) => badge.prefixes)];
  return second.map((range) => range.replace(/-.*/, ''));
}
