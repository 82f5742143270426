import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { avsAddress } from './avs-address.ts';
import { readAddressLine } from './read-address-line.ts';

describe('avsAddress', () => {
  test.each([
    // line 1                       line 2                 number  digits
    ['12 Harbor Street', undefined, '12', '12'],
    ['221b Baker Street', '', '221B', '221'],
    ['Flat 4', '221B Baker Street', '4', '4221'],
    ['Hauptstraße 7a', '', '7A', '7'],
    ['4th Avenue 350', '', '350', '4350'],
    ['1-2-3 Shibakoen', '', '1', '123'],
    ['１２番地', '', '12', '12'],
    ['Rose Cottage', undefined, '', ''],
    [undefined, undefined, '', ''],
  ])('V1: of %j and %j sends the number %j and the digits %j', (line1, line2, streetNumber, streetDigits) => {
    expect(avsAddress({ line1, line2, country: 'GB' })).toMatchObject({ streetNumber, streetDigits });
  });

  test.each([
    ['97205-1234', 'US', '97205-1234', '972051234'],
    ['972051234', 'US', '97205-1234', '972051234'],
    ['97205', 'US', '97205', '97205'],
    ['e83pl', 'GB', 'E8 3PL', '83'],
    ['k1a 0b1', 'CA', 'K1A 0B1', '101'],
    ['', 'HK', '', ''],
    [undefined, 'US', '', ''],
  ])('V1: of the postal code %j in %s sends %j, or %j', (typed, country, postalCode, postalDigits) => {
    expect(avsAddress({ postalCode: typed, country })).toMatchObject({ postalCode, postalDigits });
  });

  test('V1: puts both lines of the street in one, with no blanks to spare', () => {
    expect(avsAddress({ line1: ' Flat  4 ', line2: '\n221B Baker Street', country: 'GB' }).street).toBe(
      'Flat 4, 221B Baker Street',
    );
  });

  test('V1: digits are ASCII and a number is one of the street’s, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (line1, line2) => {
        const { streetNumber, streetDigits, postalDigits } = avsAddress({
          line1,
          line2,
          postalCode: line1,
          country: 'GB',
        });

        expect(streetDigits + postalDigits).toMatch(/^\d*$/);
        expect(streetDigits).toContain(/^\d*/.exec(streetNumber)?.[0]);
      }),
    );
  });
});

describe('readAddressLine', () => {
  test.each(['4242 4242 4242 4242', '12 Harbor Street 378282246310005'])(
    'N8: %j is a card number in the wrong box',
    (text) => {
      expect(readAddressLine(text)).toEqual({ kind: 'card-number' });
    },
  );

  test.each(['12 Harbor Street', '東京都港区芝公園1-2-3', 'شارع الملك فهد ١٢', 'O', '1', '2027-000123'])(
    'takes %j as it is',
    (text) => {
      expect(readAddressLine(text)).toEqual({ kind: 'line', line: text });
    },
  );

  test.each(['', ' ', '\u200B'])('%j is empty', (text) => {
    expect(readAddressLine(text)).toEqual({ kind: 'empty' });
  });
});
