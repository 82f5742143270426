import { expect, it } from 'vitest';
import { inCapitals, inSmallLetters } from './ascii-letters.ts';

// A code from outside, and how tables of capitals and of small letters have it.
it.each([
  ['visa', 'VISA', 'visa'],
  [' Visa\n', 'VISA', 'visa'],
  ['no_match 7', 'NO_MATCH 7', 'no_match 7'],
  ['', '', ''],
  // No letters of ASCII, though some languages' rules make ones of them.
  ['dıscover', 'DıSCOVER', 'dıscover'],
  ['DİSCOVER', 'DİSCOVER', 'dİscover'],
  ['\u212A', '\u212A', '\u212A'], // the kelvin sign
  ['ß', 'ß', 'ß'],
  // JavaScript may hand in anything.
  [null, '', ''],
  [undefined, '', ''],
  [7, '', ''],
  [{ toString: () => 'visa' }, '', ''],
])('reads %j in the letters that its table is written in', (text, capitals, small) => {
  expect(inCapitals(text)).toBe(capitals);
  expect(inSmallLetters(text)).toBe(small);
});
