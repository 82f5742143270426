import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passesLuhn } from './passes-luhn.ts';

describe('passesLuhn', () => {
  test.each([
    // digits              passes
    ['4242424242424242', true],
    ['4242424242424241', false],
    ['378282246310005', true],
    ['30569309025904', true],
    ['50339619890917', true],
    ['6771830999991239343', true],
    ['6222040000030012', false],
    ['79927398713', true],
    ['0', true],
    ['1', false],
  ])('N3: reads the check digit of %s', (digits, passes) => {
    expect(passesLuhn(digits)).toBe(passes);
  });

  test.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['gaps', '4242 4242 4242 4242'],
    ['a line end', '4242424242424242\n'],
    ['letters', '424242424242424x'],
    ['a sign', '-4242424242424242'],
    ['digits of another script', '٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢'],
  ])('N3: passes nothing that is not digits alone: %s', (_, text) => {
    expect(passesLuhn(text)).toBe(false);
  });

  test('N3: passes no text with a single character in it that is no digit, whatever the others are', () => {
    const noDigit = fc
      .integer({ min: 0, max: 0x2fff })
      .map((code) => String.fromCharCode(code))
      .filter((text) => !/[0-9]/.test(text));

    fc.assert(
      fc.property(digitsOf({ maxLength: 9 }), noDigit, digitsOf({ maxLength: 9 }), (before, odd, after) => {
        expect(tenDigits.filter((last) => passesLuhn(`${before}${odd}${after}${last}`))).toEqual([]);
        expect(passesLuhn(`${before}${after}${odd}`)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('N3: is passed by one in ten of all numbers', () => {
    const passing = Array.from({ length: 100_000 }, (_, number) => String(number).padStart(5, '0')).filter(passesLuhn);

    expect(passing).toHaveLength(10_000);
  });

  test('N3: is passed by exactly one of the ten last digits', () => {
    fc.assert(
      fc.property(digitsOf({ minLength: 1, maxLength: 30 }), (start) => {
        expect(tenDigits.filter((last) => passesLuhn(`${start}${last}`))).toHaveLength(1);
      }),
    );
  });
});

/** What the check digit promises: put a mistake at every place of a number that passes, and count what is noticed. */
describe('the mistakes that Mod 10 notices', () => {
  test('N5: every single wrong digit', () => {
    fc.assert(
      fc.property(digitsOf({ minLength: 11, maxLength: 18 }), (start) => {
        const number = withCheckDigit(start);

        const mistakes = [...number].flatMap((right, place) =>
          tenDigits.filter((wrong) => String(wrong) !== right).map((wrong) => replaced(number, place, String(wrong))),
        );

        expect(mistakes.filter(passesLuhn)).toEqual([]);
      }),
    );
  });

  test('N5: 88 of the 90 swaps of neighbours, all but 09 and 90', () => {
    const missed = pairs.filter(([first, second]) => first !== second && goesUnnoticed(first + second, second + first));

    expect(missed.map((pair) => pair.join(''))).toEqual(['09', '90']);
  });

  test('N5: 84 of the 90 mistaken twins, all but 22 and 55, 33 and 66, 44 and 77', () => {
    const missed = pairs.filter(([right, wrong]) => right !== wrong && goesUnnoticed(right + right, wrong + wrong));

    expect(missed.map((pair) => pair.join(''))).toEqual(['25', '36', '47', '52', '63', '74']);
  });
});

const tenDigits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const pairs = tenDigits.flatMap((first) => tenDigits.map((second) => [String(first), String(second)] as const));

function digitsOf(length: { minLength?: number; maxLength: number }): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 9 }), length).map((digits) => digits.join(''));
}

function withCheckDigit(start: string): string {
  return `${start}${tenDigits.find((last) => passesLuhn(`${start}${last}`))}`;
}

function replaced(number: string, place: number, by: string): string {
  return number.slice(0, place) + by + number.slice(place + by.length);
}

/** At both parities, since every other digit is doubled. */
function goesUnnoticed(right: string, wrong: string): boolean {
  return [4, 5].every((place) => {
    const number = withCheckDigit(replaced('41111111111', place, right));
    return passesLuhn(replaced(number, place, wrong));
  });
}
