import { addressFormat, formatPostalCode } from '@flipside/core';
import type { CheckoutValues } from './checkout-values.ts';

/**
 * The address as it is sent: without what was typed for a country that was chosen before, and the postal code as its country
 * prints it, which is what banks have on file.
 */
export function addressToSend({ country, ...typed }: CheckoutValues['address']): CheckoutValues['address'] {
  const { fields } = addressFormat(country);
  const asked = (field: keyof typeof typed) => (fields.includes(field) ? typed[field] : '');

  return {
    line1: asked('line1'),
    line2: asked('line2'),
    city: asked('city'),
    region: asked('region'),
    postalCode: formatPostalCode(asked('postalCode'), country),
    country,
  };
}
