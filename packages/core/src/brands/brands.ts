import type { Brand } from './brand.ts';
import { brandsOnByDefault } from './brands-on-by-default.ts';
import { brandsSwitchedOff } from './brands-switched-off.ts';

/**
 * The id of a brand that Flipside knows: `'visa'`.
 *
 * @example
 * const accepted: readonly BrandId[] = ['visa', 'mastercard', 'amex'];
 */
export type BrandId = keyof typeof brandsOnByDefault | keyof typeof brandsSwitchedOff;

/**
 * Every brand that Flipside knows, by its id. To add one, add a row to one of the two tables.
 *
 * @example
 * brands.amex.securityCode // { name: 'CID', length: 4, side: 'front', policy: 'required' }
 */
export const brands: Readonly<Record<BrandId, Brand>> = { ...brandsOnByDefault, ...brandsSwitchedOff };
