import { describe, expect, test } from 'vitest';
import { firstNumber, isOnlySeparators, numbersIn } from './first-number.ts';

const visa = '4111111111111111';

describe('firstNumber', () => {
  test.each([
    ['4111111111111111'],
    ['4111 1111 1111 1111'],
    ['  4111 1111 1111 1111  '],
    ['4111-1111-1111-1111'],
    ['4111.1111.1111.1111'],
    ['4111 - 1111 - 1111 - 1111'],
    ['4111\u00A01111\u00A01111\u00A01111'],
    ['4111\u20091111\u202F1111\u30001111'],
    ['4111\u20101111\u20111111\u20121111'],
    ['4111\u20131111\u20141111\u20151111'],
    ['4111\u22121111\uFE581111\uFE631111'],
    ['4111\uFF0D1111\uFF0E1111\u00B71111'],
    ['\u200E4111\u200F 1111\u202A 1111\u202C 1111\u2069'],
    ['\uFEFF4111\u200B1111\u20601111\u00AD1111'],
    ['Card: 4111-1111-1111-1111'],
    ['Nr. 4111 1111 1111 1111.'],
    ['4111 1111 1111 1111 exp 12/29'],
    ['4111 1111 1111 1111 12/29 123'],
    ['4111 1111 1111 1111. 12/2029'],
    ['4111111111111111|12|29|123'],
    ['4111111111111111\t12\t29'],
    ['4111 1111 1111 1111\n12/29'],
    ['4111 1111 1111 1111, 5555 5555 5555 4444'],
    ['٤١١١ ١١١١ ١١١١ ١١١١'],
    ['۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱'],
    ['४१११ ११११ ११११ ११११'],
    ['৪১১১ ১১১১ ১১১১ ১১১১'],
    ['４１１１　１１１１　１１１１　１１１１'],
  ])('D4: finds the card number in %j', (text) => {
    expect(firstNumber(text)).toBe(visa);
  });

  test.each([
    ['', ''],
    ['no number', ''],
    ['⁴②Ⅳ', ''],
    ['4', '4'],
    ['12/29', '12'],
    ['4111x1111', '4111'],
  ])('D4: reads %j as %j', (text, digits) => {
    expect(firstNumber(text)).toBe(digits);
  });

  test('D4: reads a page of digits and gaps without getting slow', () => {
    const page = '1 '.repeat(50_000);

    expect(firstNumber(page)).toBe('1'.repeat(50_000));
    expect(firstNumber(`${page}1/`)).toHaveLength(50_000);
    expect(isOnlySeparators(`${' '.repeat(100_000)}x`)).toBe(false);
  });
});

test('N8: finds every number in a text, in its groups', () => {
  expect(numbersIn('Flat 4, 4111 1111-1111/٢٩')).toEqual([['4'], ['4111', '1111', '1111'], ['29']]);
});

test.each([
  ['', true],
  [' \t\n', true],
  [' - . \u200F', true],
  ['x', false],
  ['4', false],
])('D4: calls %j nothing but separators: %s', (text, only) => {
  expect(isOnlySeparators(text)).toBe(only);
});
