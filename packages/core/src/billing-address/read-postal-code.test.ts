import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressCountries, addressFormat } from './address-format.ts';
import { formatPostalCode, readPostalCode } from './read-postal-code.ts';

describe('readPostalCode', () => {
  test.each([
    // typed           country  sent
    ['97205', 'US', '97205'],
    ['97205-1234', 'US', '97205-1234'],
    ['97205 1234', 'US', '97205-1234'],
    ['972051234', 'US', '97205-1234'],
    [' 97205–1234 ', 'US', '97205-1234'],
    ['sw1a1aa', 'GB', 'SW1A 1AA'],
    ['SW1A  1AA', 'GB', 'SW1A 1AA'],
    ['m2 5bq', 'GB', 'M2 5BQ'],
    ['gir0aa', 'GB', 'GIR 0AA'],
    ['k1a0b1', 'CA', 'K1A 0B1'],
    ['K1A-0B1', 'CA', 'K1A 0B1'],
    ['〒154ー0023', 'JP', '154-0023'],
    ['１５４００２３', 'JP', '154-0023'],
    ['a65f4e2', 'IE', 'A65 F4E2'],
    ['1234ab', 'NL', '1234 AB'],
    ['2725079', 'PT', '2725-079'],
    ['lv1073', 'LV', 'LV-1073'],
    ['1073', 'LV', '1073'],
    ['٩٧٢٠٥', 'US', '97205'],
    ['007', 'HK', '007'],
    ['anything goes', 'XX', 'anything goes'],
  ])('X6: reads %j in %s as %j', (typed, country, postalCode) => {
    expect(readPostalCode(typed, country)).toEqual({ kind: 'postal-code', postalCode });
  });

  test.each([
    ['9720', 'US'],
    ['972051', 'US'],
    ['SW1A', 'GB'],
    ['97205', 'GB'],
    ['K1A 0B', 'CA'],
    ['Ж97205', 'US'],
    ['---', 'US'],
  ])('says that %j is none in %s', (typed, country) => {
    expect(readPostalCode(typed, country)).toEqual({ kind: 'wrong' });
  });

  test.each(['US', 'GB', 'HK', 'XX'])('N8: a card number is none in %s, nor handed on', (country) => {
    expect(readPostalCode('4242 4242 4242 4242', country)).toEqual({ kind: 'card-number' });
    expect(readPostalCode(' ', country)).toEqual({ kind: 'empty' });
  });

  test('blanks, hyphens and small letters make no difference anywhere', () => {
    const anyExample = fc
      .constantFrom(...addressCountries)
      .chain((country) =>
        fc.tuple(fc.constant(country), fc.constantFrom('', ...addressFormat(country).postalCode.examples)),
      );
    const gap = fc.constantFrom('', '', ' ', '-', '\u00A0', '–');

    fc.assert(
      fc.property(anyExample, fc.array(gap, { minLength: 12, maxLength: 12 }), ([country, example], gaps) => {
        fc.pre(addressFormat(country).postalCode.pattern !== null);
        const typed = [...example.replaceAll(/[ -]/g, '')].map((sign, at) => sign.toLowerCase() + gaps[at]).join('');

        expect(formatPostalCode(typed, country)).toBe(example);
      }),
    );
  });

  test('what is formatted once stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('US', 'GB', 'JP', 'HK', 'XX'), (text, country) => {
        const once = formatPostalCode(text, country);
        fc.pre(readPostalCode(once, country).kind === 'postal-code');

        expect(formatPostalCode(once, country)).toBe(once);
      }),
    );
  });
});
