import { describe, expect, test } from 'vitest';
import { brands } from '../brands/brands.ts';
import { en } from '../messages/en.ts';
import type { FallbackPolicy } from '../security-code/fallback-rule.ts';
import { securityCodeSchema } from './security-code-schema.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

/** What comes out, or the sentences. */
async function outcome(schema: StandardSchemaV1, value: unknown): Promise<unknown> {
  const result = await schema['~standard'].validate(value);
  return result.issues ? result.issues.map(({ message }) => message) : result.value;
}

describe('C1, C2, C3, C7, C8: securityCodeSchema', () => {
  const noLetters = 'We need the security code to take this card. Enter it in digits, or use another card.';

  const noX: FallbackPolicy = { absent: { byRegion: { JP: 'taken' }, otherwise: 'refused' } };
  const noXOnVisa: FallbackPolicy = { absent: { byBrand: { visa: 'refused' } } };

  // prettier-ignore
  test.each([
    // code     options                                     comes out as, or is answered with
    ['123',     {},                                         '123'],
    ['1234',    {},                                         '1234'],
    [' 1 2 3 ', {},                                         '123'],
    ['x',       {},                                         'X'],
    ['Х',       {},                                         'X'],
    ['i',       {},                                         'I'],
    ['ı',       {},                                         'I'],
    ['12',      {},                                         ['The security code is too short. Enter all three digits.']],
    ['12345',   {},                                         ['The security code is too long. On this card it has four digits.']],
    ['',        {},                                         ['Enter the security code on your card.']],
    [undefined, {},                                         ['Enter the security code on your card.']],
    [null,      {},                                         ['Enter the security code on your card.']],
    ['12a',     {},                                         ['Enter the security code in digits.']],
    [123,       {},                                         ['Enter the security code in digits.']],
    [['123'],   {},                                         ['Enter the security code in digits.']],
    ['1234',    { brand: null },                            '1234'],
    ['1234',    { lengths: [3] },                           ['The security code is too long. On this card it has three digits.']],
    ['123',     { brand: brands.visa },                     '123'],
    ['1234',    { brand: brands.visa },                     ['The security code is too long. On this card it has three digits.']],
    ['123',     { brand: brands.amex },                     ['The security code is too short. Enter all four digits.']],
    ['1234',    { brand: brands.amex },                     '1234'],
    ['1234',    { brand: brands.amex, lengths: [3] },       '1234'],
    ['x',       { fallbacks: true },                        'X'],
    ['x',       { fallbacks: false },                       [noLetters]],
    ['I',       { fallbacks: false },                       [noLetters]],
    ['123',     { fallbacks: false },                       '123'],
    ['X',       { fallbacks: noX },                         [noLetters]],
    ['I',       { fallbacks: noX },                         'I'],
    ['X',       { fallbacks: noX, region: 'JP' },           'X'],
    ['X',       { fallbacks: noXOnVisa, brand: brands.visa },    [noLetters]],
    ['X',       { fallbacks: noXOnVisa, brand: brands.maestro }, 'X'],
    ['X',       { fallbacks: { absent: { otherwise: 'tick' } } }, 'X'],
    ['X',       { fallbacks: {} },                          'X'],
    ['',        { brand: brands.maestro },                  ''],
    ['12',      { brand: brands.maestro },                  ['The security code is too short. Enter all three digits.']],
    ['',        { brand: brands.visa },                     ['Enter the security code on your card.']],
    ['',        { optional: true },                         ''],
    [undefined, { optional: true },                         ''],
    ['12',      { optional: true },                         ['The security code is too short. Enter all three digits.']],
    ['',        { brand: brands.bancontact },               ''],
    ['123',     { brand: brands.bancontact },               ''],
    ['X',       { brand: brands.bancontact },               ''],
    [123,       { brand: brands.bancontact },               ''],
  ] as const)('C1, C2, C3, C7, C8: %j, with %o, becomes %j', async (value, options, expected) => {
    expect(await outcome(securityCodeSchema(options), value)).toEqual(expected);
  });

  test('C1: nothing needs to be said for a code alone', async () => {
    expect(await outcome(securityCodeSchema(), '123')).toBe('123');
  });

  test('C7: the merchant’s own sentences are used', async () => {
    const { errors } = en.securityCode;
    const messages = { ...en, securityCode: { ...en.securityCode, errors: { ...errors, empty: 'Bitte.' } } };

    expect(await outcome(securityCodeSchema({ messages }), '')).toEqual(['Bitte.']);
  });
});
