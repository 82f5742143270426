import type { Messages } from './messages.ts';

/**
 * What the fields of a billing address say, in each country's own terms. English.
 *
 * @example
 * enBillingAddress.postalCode.zip.label           // 'ZIP code'
 * enBillingAddress.region.prefecture.empty        // 'Enter the prefecture.'
 * enBillingAddress.optional({ label: 'Eircode' }) // 'Eircode (optional)'
 */
export const enBillingAddress: Messages['billingAddress'] = {
  language: 'en',
  legend: 'Billing address',
  country: {
    label: 'Country or region',
    choose: 'Choose a country or region',
    empty: 'Choose the country or region of the address.',
  },
  line1: {
    street: { label: 'Street and house number', empty: 'Enter the street and house number.' },
    whole: { label: 'Address', empty: 'Enter the address, with the house number.' },
  },
  line2: 'Flat, building',
  city: {
    city: part('Town or city'),
    'post-town': part('Town or city'),
    suburb: part('Suburb'),
    district: part('District'),
  },
  region: {
    area: part('Area'),
    county: part('County'),
    department: part('Department'),
    district: part('District'),
    'do-si': part('Province or city (do, si)'),
    emirate: part('Emirate'),
    island: part('Island'),
    oblast: part('Oblast'),
    parish: part('Parish'),
    prefecture: part('Prefecture'),
    province: part('Province'),
    state: part('State'),
  },
  postalCode: {
    postal: code('Postal code', 'postal code'),
    postcode: code('Postcode', 'postcode'),
    zip: { ...code('ZIP code', 'ZIP code'), hint: ({ examples }) => `Five digits, or nine: ${examples.join(' or ')}.` },
    pin: code('PIN code', 'PIN code'),
    eircode: code('Eircode', 'Eircode'),
  },
  optional: ({ label }) => `${label} (optional)`,
  cardNumber: 'This looks like a card number. Take it out here and enter it in the field for the card number.',
  sameAsDelivery: 'Same as the delivery address',
};

function part(label: string) {
  return { label, empty: `Enter the ${label.toLowerCase()}.` };
}

function code(label: string, inSentence: string): Messages['billingAddress']['postalCode']['postal'] {
  return {
    label,
    empty: `Enter the ${inSentence}.`,
    hint: ({ examples: [example = ''] }) => `For example ${example}.`,
    wrong: ({ examples: [example = ''] }) => `Check the ${inSentence}: it should look like ${example}.`,
  };
}
