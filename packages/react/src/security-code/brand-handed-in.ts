import { brands, securityCodePlace, type Brand, type BrandId } from '@flipside/core';

/** Until a number tells more, the code may be wherever one of the brands has it. */
export const anywhere = securityCodePlace(Object.values(brands).filter((brand) => brand.onByDefault));

/** The row of a brand that a merchant hands in, as a row or by its id. */
export function rowOf(brand: BrandId | Brand): Brand {
  return typeof brand === 'string' ? brands[brand] : brand;
}
