import { describe, expect, test } from 'vitest';
import { enBillingAddress } from '../messages/en-billing-address.ts';
import { addressCountries, addressFormat } from './address-format.ts';
import { readPostalCode } from './read-postal-code.ts';

describe('addressFormat', () => {
  test.each([
    //     fields in order                                          required
    ['US', ['line1', 'line2', 'city', 'region', 'postalCode'], ['line1', 'city', 'region', 'postalCode']],
    ['GB', ['line1', 'line2', 'city', 'postalCode'], ['line1', 'city', 'postalCode']],
    ['DE', ['line1', 'line2', 'postalCode', 'city'], ['line1', 'city', 'postalCode']],
    ['JP', ['postalCode', 'region', 'line1', 'line2'], ['line1', 'region', 'postalCode']],
    ['HK', ['region', 'city', 'line1', 'line2'], ['line1', 'region']],
    ['IE', ['line1', 'line2', 'city', 'region', 'postalCode'], ['line1', 'city']],
    ['AE', ['line1', 'line2', 'region'], ['line1', 'region']],
    ['SG', ['line1', 'line2', 'postalCode'], ['line1', 'postalCode']],
  ])('A5: %s is asked for %j', (country, fields, required) => {
    expect(addressFormat(country)).toMatchObject({ fields, required });
  });

  test.each([
    ['US', { postalCode: 'zip', region: 'state' }, true],
    ['GB', { postalCode: 'postcode', city: 'post-town' }, false],
    ['AU', { postalCode: 'postcode', city: 'suburb', region: 'state' }, true],
    ['CA', { postalCode: 'postal', region: 'province' }, false],
    ['IN', { postalCode: 'pin' }, true],
    ['IE', { postalCode: 'eircode', region: 'county' }, false],
    ['JP', { postalCode: 'postal', region: 'prefecture' }, true],
    ['HK', { city: 'district', region: 'area' }, false],
  ])('%s calls its parts %j', (country, names, numeric) => {
    const format = addressFormat(country);

    expect(format.names).toMatchObject(names);
    expect(format.postalCode.numeric).toBe(numeric);
  });

  test.each(['XX', '', 'gb', 'constructor', '__proto__'])('no country %j is one that can’t be finished', (country) => {
    expect(addressFormat(country)).toMatchObject({ required: ['line1'], postalCode: { pattern: null } });
  });
});

describe('the table of countries', () => {
  test('has every country of the world', () => {
    expect(addressCountries.length).toBeGreaterThan(245);
  });

  test.each(addressCountries.map((country) => [country, addressFormat(country)] as const))(
    '%s has names that there are words for, asks for nothing that it leaves out, and takes its own examples',
    (country, { fields, required, names, postalCode }) => {
      expect(Object.keys(enBillingAddress.postalCode)).toContain(names.postalCode);
      expect(Object.keys(enBillingAddress.city)).toContain(names.city);
      expect(Object.keys(enBillingAddress.region)).toContain(names.region);
      expect(fields).toContain('line1');
      expect(fields).toEqual(expect.arrayContaining([...required]));
      // Whoever is told that a code is wrong sees a right one.
      expect(postalCode.pattern === null || postalCode.examples.length > 0).toBe(true);
      for (const example of postalCode.examples) {
        expect(readPostalCode(example, country)).toEqual({ kind: 'postal-code', postalCode: example });
      }
    },
  );
});
