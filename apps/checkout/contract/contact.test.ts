import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { contactSchemas } from './contact.ts';

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
