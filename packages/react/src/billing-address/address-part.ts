import type { AddressField } from '@flipside/core';
import type { AddressFieldName } from '../field/field-name.ts';

/** What an address has: what is typed, and the country that is chosen. */
export type AddressPartName = AddressField | 'country';

/** The end of a field's id, and of the name under which it is in form data: `billing-line1`. */
export const idEnds = {
  country: 'country',
  line1: 'line1',
  line2: 'line2',
  city: 'city',
  region: 'region',
  postalCode: 'postal',
} as const satisfies Record<AddressPartName, AddressFieldName>;

/** What browsers fill in, by the names that HTML has for it. */
export const autofillTokens = {
  country: 'country',
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  region: 'address-level1',
  postalCode: 'postal-code',
} as const satisfies Record<AddressPartName, string>;

/** What the address is for. An address for both has no word of its own. */
export type AddressPurpose = 'billing' | 'shipping' | 'both';

export function autofillToken(purpose: AddressPurpose, part: AddressPartName): string {
  return purpose === 'both' ? autofillTokens[part] : `${purpose} ${autofillTokens[part]}`;
}
