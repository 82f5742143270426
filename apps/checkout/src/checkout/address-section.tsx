import { en } from '@flipside/core';
import {
  BillingAddressFields,
  MessagesProvider,
  type AddressPartName,
  type BillingAddressHandle,
} from '@flipside/react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { contactSentences } from '../../contract/contact.ts';
import { countries } from '../../contract/countries.ts';
import type { CheckoutValues } from './checkout-values.ts';
import { contactRules } from './contact-rules.ts';

// A card number in any box of the contact details is told in the same words.
const words = { ...en, billingAddress: { ...en.billingAddress, cardNumber: contactSentences.cardNumber } };

/** The address in its country's order and words. One for both: it is where the seeds go and what the bank compares. */
export function AddressSection() {
  const { register, getFieldState, getValues, formState } = useFormContext<CheckoutValues>();
  const [{ hold, rule }] = useState(createRules);
  const [country] = useState(() => getValues('address.country'));

  // What is wrong with their text the fields say by themselves; what the server's rules found has to be handed to them.
  const bound = (part: AddressPartName) => {
    const { error } = getFieldState(`address.${part}`, formState);
    return {
      ...register(`address.${part}`, { validate: { field: rule(part), shop: contactRules[`address.${part}`] } }),
      error: error === undefined || error.type === 'field' ? undefined : error.message,
    };
  };

  return (
    <MessagesProvider messages={words}>
      <BillingAddressFields
        id="address"
        legend="Address"
        purpose="both"
        countries={Object.keys(countries)}
        defaultCountry={country}
        handleRef={hold}
        inputs={{
          country: bound('country'),
          line1: bound('line1'),
          line2: bound('line2'),
          city: bound('city'),
          // The post finds the way by the postal code.
          region: { ...bound('region'), required: false },
          postalCode: bound('postalCode'),
        }}
      />
    </MessagesProvider>
  );
}

/** Rules that ask the fields themselves, which know what the country wants. */
function createRules() {
  let address: BillingAddressHandle | null = null;

  return {
    hold: (held: BillingAddressHandle | null) => {
      address = held;
    },
    rule: (part: AddressPartName) => () => address?.problem(part) ?? true,
  };
}
