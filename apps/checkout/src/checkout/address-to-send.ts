import { addressFormat } from '@flipside/core';
import type { CheckoutValues } from './checkout-values.ts';

/**
 * The address as it was typed, without what was typed for a country that was chosen before. What the bank compares is made of it where
 * the bank is asked.
 */
export function addressToSend({ country, ...typed }: CheckoutValues['address']): CheckoutValues['address'] {
  const { fields } = addressFormat(country);
  const asked = (field: keyof typeof typed) => (fields.includes(field) ? typed[field] : '');

  return {
    line1: asked('line1'),
    line2: asked('line2'),
    city: asked('city'),
    region: asked('region'),
    postalCode: asked('postalCode'),
    country,
  };
}
