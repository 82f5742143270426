import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brand } from '../brands/brand.ts';
import { presenceIndicator } from './presence-indicator.ts';
import { readSecurityCode } from './read-security-code.ts';

function brandWithCode(length: 0 | 3 | 4): Brand {
  return {
    id: `code-${length}`,
    name: `Code ${length}`,
    tier: 'core',
    prefixes: ['4'],
    lengths: [16],
    groups: [4, 4, 4, 4],
    securityCode: {
      name: 'Code',
      length,
      side: length === 0 ? 'none' : 'back',
      policy: length === 0 ? 'none' : 'required',
    },
    luhn: 'required',
    onByDefault: true,
  };
}

const three = brandWithCode(3);
const four = brandWithCode(4);
const noCode = brandWithCode(0);

const anyCharacter = fc.nat({ max: 0x10ffff }).map((codePoint) => String.fromCodePoint(codePoint));

describe('C1: the brand says how long the code is', () => {
  // prettier-ignore
  test.each([
    // typed  brand    is                                         sent as
    ['',      three,   { kind: 'empty' },                         '0'],
    ['  ',    three,   { kind: 'empty' },                         '0'],
    ['\u200F',three,   { kind: 'empty' },                         '0'],
    ['12',    three,   { kind: 'partial', wanted: 3 },            '0'],
    ['123',   three,   { kind: 'code', digits: '123' },           '1'],
    ['1234',  three,   { kind: 'too-long', longest: 3 },          '0'],
    ['12',    four,    { kind: 'partial', wanted: 4 },            '0'],
    ['123',   four,    { kind: 'partial', wanted: 4 },            '0'],
    ['1234',  four,    { kind: 'code', digits: '1234' },          '1'],
    ['12345', four,    { kind: 'too-long', longest: 4 },          '0'],
    ['12',    null,    { kind: 'partial', wanted: 3 },            '0'],
    ['123',   null,    { kind: 'code', digits: '123' },           '1'],
    ['1234',  null,    { kind: 'code', digits: '1234' },          '1'],
    ['12345', null,    { kind: 'too-long', longest: 4 },          '0'],
    ['',      noCode,  { kind: 'empty' },                         '0'],
    ['123',   noCode,  { kind: 'too-long', longest: 0 },          '0'],
    ['000',   three,   { kind: 'code', digits: '000' },           '1'],
    [' 123 ', three,   { kind: 'code', digits: '123' },           '1'],
    ['1 2 3', three,   { kind: 'code', digits: '123' },           '1'],
    ['\u200E123\u200F', three, { kind: 'code', digits: '123' },   '1'],
    ['١٢٣',   three,   { kind: 'code', digits: '123' },           '1'],
    ['１２３', three,   { kind: 'code', digits: '123' },           '1'],
    ['12/4',  three,   { kind: 'unreadable' },                    '0'],
    ['12a',   three,   { kind: 'unreadable' },                    '0'],
    ['abc',   three,   { kind: 'unreadable' },                    '0'],
  ] as const)('C1, C3: %j is read, on %o, as %j and sent as %s', (typed, brand, reading, indicator) => {
    expect(readSecurityCode(typed, brand)).toEqual(reading);
    expect(presenceIndicator(readSecurityCode(typed, brand))).toBe(indicator);
  });

  test('C1: four digits typed first become too long when the card turns out to have three', () => {
    const before = readSecurityCode('1234', null);
    const after = readSecurityCode('1234', three);

    expect(before).toEqual({ kind: 'code', digits: '1234' });
    expect(after).toEqual({ kind: 'too-long', longest: 3 });
  });

  // prettier-ignore
  test.each([
    // typed lengths  is
    ['123',  [3],     { kind: 'code', digits: '123' }],
    ['1234', [3],     { kind: 'too-long', longest: 3 }],
    ['123',  [4],     { kind: 'partial', wanted: 4 }],
    ['1234', [4],     { kind: 'code', digits: '1234' }],
    ['12',   [4, 3],  { kind: 'partial', wanted: 3 }],
    ['123',  [],      { kind: 'too-long', longest: 0 }],
  ] as const)('C1: %j, where the merchant’s brands have %j digits, is %j', (typed, lengths, reading) => {
    expect(readSecurityCode(typed, null, { lengths })).toEqual(reading);
  });

  test('C1: the brand counts, once known, and not the lengths of the others', () => {
    expect(readSecurityCode('1234', four, { lengths: [3] })).toEqual({ kind: 'code', digits: '1234' });
  });
});

describe('C2: a lone letter says why there is no code', () => {
  test.each(['x', 'X', 'ｘ', 'Ｘ', 'х', 'Х', 'χ', 'Χ', '𝝌', '×', ' x ', '\u200Fx'])(
    'C2: %j says that the card has none',
    (typed) => {
      const reading = readSecurityCode(typed, three);

      expect(reading).toEqual({ kind: 'absent' });
      expect(presenceIndicator(reading)).toBe('9');
    },
  );

  test.each(['i', 'I', 'ı', 'İ', 'I\u0307', 'i\u0307', 'Ｉ', 'ｉ', ' i '])(
    'C2: %j says that it cannot be read',
    (typed) => {
      const reading = readSecurityCode(typed, three);

      expect(reading).toEqual({ kind: 'illegible' });
      expect(presenceIndicator(reading)).toBe('2');
    },
  );

  test.each(['1', 'l', 'L', '|', '!', 'xx', 'ii', 'xi', 'X1', '1x', 'i12', '12I', 'x.', 'n/a', 'none', '0'])(
    'C2, C3: %j says neither',
    (typed) => {
      const { kind } = readSecurityCode(typed, null);

      expect(['absent', 'illegible']).not.toContain(kind);
    },
  );

  test('C2, C3: a card without a code can say so too', () => {
    expect(readSecurityCode('X', noCode)).toEqual({ kind: 'absent' });
  });

  test('C3: 9 and 2 are sent for a lone letter and for nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter, maxLength: 5 }),
        fc.constantFrom(three, four, noCode, null),
        (text, brand) => {
          // Letters of full width and mathematical ones (𝝌) are read as the plain ones.
          fc.pre(!/[xiхχ×ıİ]/iu.test(text.normalize('NFKC')));

          expect(['0', '1']).toContain(presenceIndicator(readSecurityCode(text, brand)));
        },
      ),
    );
  });
});
