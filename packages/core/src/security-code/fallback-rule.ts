import type { Brand } from '../brands/brand.ts';

/**
 * What a merchant makes of a letter in the place of the code. `taken`: it is believed. `tick`: once the shopper has ticked that they
 * have looked. `second-look`: once they have looked at the picture again and said so. `refused`: it is not taken.
 *
 * @example
 * const rule: FallbackRule = 'tick';
 */
export type FallbackRule = 'taken' | 'tick' | 'second-look' | 'refused';

/**
 * The rules for one letter. The first one that is about the card counts, in this order. The example believes it of Japanese cards,
 * and of others not without a tick, where every card of the brand has a code.
 *
 * @example
 * const absent: FallbackRules = { byRegion: { JP: 'taken' }, whereAlwaysPrinted: 'tick' };
 */
export interface FallbackRules {
  /** By the brand's id, and within it by the country: `{ visa: { US: 'tick' } }`. */
  readonly byBrandAndRegion?: Readonly<Record<string, Readonly<Record<string, FallbackRule>>>> | undefined;
  /** By the brand's id. */
  readonly byBrand?: Readonly<Record<string, FallbackRule>> | undefined;
  /** By the country that issued the card or, where that is not known, of the billing address: two capitals (ISO 3166-1). */
  readonly byRegion?: Readonly<Record<string, FallbackRule>> | undefined;
  /** For brands that print a code on every card: Visa, Mastercard, American Express, not Maestro, Switch or Solo. */
  readonly whereAlwaysPrinted?: FallbackRule | undefined;
  /** Default `taken`. */
  readonly otherwise?: FallbackRule | undefined;
}

/**
 * A merchant's policy for X (`absent`: there is no code on the card) and I (`illegible`: it is there and can't be read).
 *
 * @example
 * const policy: FallbackPolicy = { absent: { byBrand: { visa: 'second-look' } }, illegible: { otherwise: 'refused' } };
 */
export interface FallbackPolicy {
  readonly absent?: FallbackRules | undefined;
  readonly illegible?: FallbackRules | undefined;
}

/**
 * The card of which a letter was said, as far as it is known.
 *
 * @example
 * const card: CardOfFallback = { brand: brands.visa, region: 'JP' };
 */
export interface CardOfFallback {
  readonly brand: Brand | null;
  readonly region?: string | undefined;
}

/**
 * How a statement in the place of the code is taken, by the merchant's policy. Without one it is believed: the field warns that X
 * on a card that has a code may make the bank deny the sale.
 *
 * @example
 * const policy: FallbackPolicy = { absent: { whereAlwaysPrinted: 'tick', byRegion: { JP: 'taken' } } };
 *
 * fallbackRule('absent', { brand: brands.visa }, policy)               // 'tick'
 * fallbackRule('absent', { brand: brands.visa, region: 'JP' }, policy) // 'taken'
 * fallbackRule('absent', { brand: brands.maestro }, policy)            // 'taken'
 */
export function fallbackRule(
  said: keyof FallbackPolicy,
  { brand, region }: CardOfFallback,
  policy: FallbackPolicy = {},
): FallbackRule {
  const { byBrandAndRegion, byBrand, byRegion, whereAlwaysPrinted, otherwise = 'taken' } = policy[said] ?? {};
  const both = own(byBrandAndRegion, brand?.id);
  const printed = brand?.securityCode.policy === 'required' ? whereAlwaysPrinted : undefined;

  return own(both, region) ?? own(byBrand, brand?.id) ?? own(byRegion, region) ?? printed ?? otherwise;
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string | undefined): Value | undefined {
  return table !== undefined && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
