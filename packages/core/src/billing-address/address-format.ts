import type { AddressField } from './billing-address.ts';
import { addressRows } from './address-rows.ts';

/**
 * What a country calls the parts of an address: a ZIP code, a prefecture. The words are in the messages.
 *
 * @example
 * const names: AddressNames = { postalCode: 'zip', city: 'city', region: 'state' };
 */
export interface AddressNames {
  readonly postalCode: 'postal' | 'postcode' | 'zip' | 'pin' | 'eircode';
  readonly city: 'city' | 'post-town' | 'suburb' | 'district';
  readonly region:
    | 'area'
    | 'county'
    | 'department'
    | 'district'
    | 'do-si'
    | 'emirate'
    | 'island'
    | 'oblast'
    | 'parish'
    | 'prefecture'
    | 'province'
    | 'state';
}

/**
 * How a country writes an address, as far as a form has to know.
 *
 * @example
 * const format: AddressFormat = addressFormat('JP');
 */
export interface AddressFormat {
  /** In the order of the country. What it has no use for is not in it. */
  readonly fields: readonly AddressField[];
  readonly required: readonly AddressField[];
  readonly names: AddressNames;
  readonly postalCode: {
    /** One of each length, as the country prints them. Empty where there is none, or where its form is not known. */
    readonly examples: readonly string[];
    /** It has no letters, so a keypad of digits will do. */
    readonly numeric: boolean;
    /** The form of a code without blanks and hyphens, null where any will do. */
    readonly pattern: RegExp | null;
  };
}

/**
 * The countries whose addresses are known, as two capitals, in that order. Every other one gets a form that asks for the street
 * alone and takes the rest as it comes.
 *
 * @example
 * addressCountries.includes('GB') // true
 */
export const addressCountries: readonly string[] = Object.keys(addressRows);

// A country that nobody knows anything about can be finished all the same.
const anywhere = 'ACSZ A postal city province - -';

const fieldsOf: Readonly<Record<string, readonly AddressField[]>> = {
  A: ['line1', 'line2'],
  C: ['city'],
  S: ['region'],
  Z: ['postalCode'],
};

/**
 * The fields of a country's address: their order, those that are required, what they are called, and the form of its postal codes.
 *
 * @example
 * addressFormat('DE').fields              // ['line1', 'line2', 'postalCode', 'city']
 * addressFormat('JP').fields[0]           // 'postalCode'
 * addressFormat('US').names.postalCode    // 'zip'
 * addressFormat('HK').required            // ['line1', 'region']
 * addressFormat('GB').postalCode.examples // ['EC1Y 8SY', 'GIR 0AA', 'M2 5BQ']
 */
export function addressFormat(country: string): AddressFormat {
  const row = Object.hasOwn(addressRows, country) ? addressRows[country] : undefined;
  const [order = '', required = '', postalCode, city, region, pattern = '-', examples = '-'] = (row ?? anywhere).split(
    ' ',
  );

  return {
    fields: [...order].flatMap((letter) => fieldsOf[letter] ?? []),
    // Line 2 never is.
    required: [...required].flatMap((letter) => fieldsOf[letter]?.slice(0, 1) ?? []),
    // The names stand in the generated table, and a test holds that it has no others.
    names: {
      postalCode: known(postalCode, 'postal'),
      city: known(city, 'city'),
      region: known(region, 'province'),
    } as AddressNames,
    postalCode: {
      examples: examples === '-' ? [] : examples.replaceAll('_', ' ').split(','),
      numeric: pattern !== '-' && !/[A-Z]/.test(pattern),
      pattern: pattern === '-' ? null : new RegExp(`^(?:${pattern})$`),
    },
  };
}

const known = (name: string | undefined, otherwise: string) => (name === undefined || name === '-' ? otherwise : name);
