import { addressFormat } from '@flipside/core';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { contactSchemas } from './contact.ts';
import { countries } from './countries.ts';

const whole = { line1: '芝公園 4-2-8', city: '', postalCode: '105-0011', country: 'JP' };

describe('what an address needs follows its country', () => {
  test.each([
    ['a Japanese address has no town of its own', whole, []],
    ['a German one has', { ...whole, country: 'DE' }, ['Enter the town or city.']],
    ['an Irish one may do without an Eircode', { ...whole, city: 'Cork', postalCode: '', country: 'IE' }, []],
    [
      'a British one has a postcode',
      { ...whole, city: 'London', postalCode: '', country: 'GB' },
      ['Enter the postcode.'],
    ],
    [
      'where the country is not known, all is asked for',
      { ...whole, country: 'XX' },
      ['Enter the town or city.', 'Choose a country from the list.'],
    ],
  ])('X5: %s', (_, address, sentences) => {
    const { issues } = v.safeParse(contactSchemas.address, address);

    expect(issues?.map(({ message }) => message) ?? []).toEqual(sentences);
  });
});

describe('no country is one to which nothing can be sent', () => {
  test.each(Object.keys(countries))(
    'X6, N8: %s takes what its own form asks for, and no card number in any line',
    (country) => {
      const { required, postalCode } = addressFormat(country);
      const lines = { line1: '1-2-3 Main Road', city: 'Springfield', region: 'North' };
      const asked = Object.fromEntries(
        Object.entries(lines).filter(([field]) => required.some((name) => name === field)),
      );

      for (const code of required.includes('postalCode') ? postalCode.examples : ['', ...postalCode.examples]) {
        const address = { ...asked, postalCode: code, country };
        expect(v.safeParse(contactSchemas.address, address).issues).toBeUndefined();

        for (const field of ['line1', 'line2', 'city', 'region', 'postalCode'])
          expect(v.is(contactSchemas.address, { ...address, [field]: '4242 4242 4242 4242' }), `in ${field}`).toBe(
            false,
          );
      }
    },
  );
});

describe('an e-mail address is read as it comes', () => {
  test.each([
    ['mailto:ada@example.com', 'ada@example.com'],
    ['MAILTO:ada@example.com?subject=Seeds', 'ada@example.com'],
    ['ａｄａ@example.com', 'ada@example.com'],
    ['ada＠example．com', 'ada@example.com'],
    [' ada+seeds@example.co.uk ', 'ada+seeds@example.co.uk'],
  ])('X3: %s is %s', (text, address) => {
    expect(v.parse(contactSchemas.email, text)).toBe(address);
  });

  test.each(['mailto:', 'mailto:ada@example', 'ada@example.com.'])('X3: %s is none', (text) => {
    expect(v.is(contactSchemas.email, text)).toBe(false);
  });
});
