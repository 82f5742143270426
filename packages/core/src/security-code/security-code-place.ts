import type { Brand } from '../brands/brand.ts';

/**
 * Where the code stands and how long it is, as far as the brands that are still possible agree.
 *
 * @example
 * const place: SecurityCodePlace = securityCodePlace([brands.amex]); // { side: 'front', lengths: [4], policy: 'required' }
 */
export interface SecurityCodePlace {
  readonly side: 'back' | 'front' | 'both' | 'none';
  /** Every length that is still possible, ascending. Empty where the card has no code. */
  readonly lengths: readonly (3 | 4)[];
  /** `optional` only where every brand still possible often prints none. */
  readonly policy: Brand['securityCode']['policy'];
}

const none: SecurityCodePlace = { side: 'none', lengths: [], policy: 'none' };

/**
 * The place of the code on a card that is one of these brands, the `candidates` of a detection: the union of what they print.
 * No brand at all has no code.
 *
 * @example
 * securityCodePlace([brands.visa])              // { side: 'back', lengths: [3], policy: 'required' }
 * securityCodePlace([brands.visa, brands.amex]) // { side: 'both', lengths: [3, 4], policy: 'required' }
 */
export function securityCodePlace(brands: readonly Brand[]): SecurityCodePlace {
  const codes = brands.map((brand) => brand.securityCode).filter((code) => code.side !== 'none');
  if (codes.length === 0) return none;

  const hasSide = (side: 'back' | 'front') => codes.some((code) => code.side === side);
  const hasLength = (length: 3 | 4) => codes.some((code) => code.length === length);

  return {
    side: hasSide('back') && hasSide('front') ? 'both' : hasSide('front') ? 'front' : 'back',
    lengths: ([3, 4] as const).filter(hasLength),
    policy: codes.every((code) => code.policy === 'optional') ? 'optional' : 'required',
  };
}
