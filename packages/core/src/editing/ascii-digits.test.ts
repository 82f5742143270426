import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiDigits } from './ascii-digits.ts';

test.each([
  // script               typed            means
  ['ASCII', '0123456789', '0123456789'],
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['Persian and Urdu', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['Devanagari', '०१२३४५६७८९', '0123456789'],
  ['Bengali', '০১২৩৪৫৬৭৮৯', '0123456789'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙', '0123456789'],
  ['full width', '０１２３４５６７８９', '0123456789'],
  ['mathematical bold', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '0123456789'],
  ['mathematical monospace', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿', '0123456789'],
])('D4: reads the digits of a keyboard set to %s', (_script, typed, means) => {
  expect(asciiDigits(typed)).toBe(means);
});

test('D4: leaves everything that is no decimal digit as it is', () => {
  const text = 'Card: ⁴② Ⅳ½ 一二三 – \u200f💳\ud800';

  expect(asciiDigits(text)).toBe(text);
});

test('D4: counts every set of digits in Unicode from its zero', () => {
  const digits = Array.from({ length: 0x110000 }, (_, codePoint) => String.fromCodePoint(codePoint)).filter(
    (character) => /\p{Nd}/u.test(character),
  );

  const values = digits.map(asciiDigits).join('');

  expect(digits.length).toBeGreaterThanOrEqual(650);
  expect(values).toBe('0123456789'.repeat(digits.length / 10));
});

test('D4: touches no other character of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(withoutDigits(asciiDigits(text))).toBe(withoutDigits(text));
    }),
  );
});

function withoutDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, '#');
}
