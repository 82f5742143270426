import type { Brand } from './brand.ts';
import { switchedOff } from './brand-texts.generated.ts';
import type { brandsOnByDefault } from './brands-on-by-default.ts';
import { readBrandText } from './read-brand-text.ts';
import type { brandsSwitchedOff } from './brands-switched-off.ts';
import { defaultBrands } from './default-brands.ts';

/**
 * The id of a brand that Flipside knows: `'visa'`.
 *
 * @example
 * const accepted: readonly BrandId[] = ['visa', 'mastercard', 'amex'];
 */
export type BrandId = keyof typeof brandsOnByDefault | keyof typeof brandsSwitchedOff;

/**
 * Every brand that Flipside knows, by its id. To add one, add a row to one of the two tables, `brands-on-by-default.ts` and
 * `brands-switched-off.ts`.
 *
 * @example
 * brands.amex.securityCode // { name: 'CID', length: 4, side: 'front', policy: 'required' }
 */
export const brands = Object.fromEntries(
  [...defaultBrands, ...readBrandText(switchedOff, false)].map((brand) => [brand.id, brand]),
  // The text has a line for each row of the two tables.
) as Readonly<Record<BrandId, Brand>>;
