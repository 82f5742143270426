import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expiryDigits } from './expiry-digits.ts';
import { formatExpiry } from './format-expiry.ts';
import { isMonth } from './is-month.ts';
import { readExpiry } from './read-expiry.ts';

const today = new Date('2026-11-23T12:00:00Z');

describe('E1: a date is read however it is written', () => {
  // prettier-ignore
  test.each([
    // written                        month year
    ['09/30',                         9,  2030],
    ['09 / 30',                       9,  2030],
    ['9/30',                          9,  2030],
    ['0930',                          9,  2030],
    ['930',                           9,  2030],
    ['09-30',                         9,  2030],
    ['09.30',                         9,  2030],
    ['09 30',                         9,  2030],
    ['09–30',                         9,  2030],
    ["09/'30",                        9,  2030],
    ['09\\30',                        9,  2030],
    ['092030',                        9,  2030],
    ['09/2030',                       9,  2030],
    ['9/2030',                        9,  2030],
    ['09 2030',                       9,  2030],
    ['2030-09',                       9,  2030],
    ['2030/9',                        9,  2030],
    ['203009',                        9,  2030],
    ['2030-09-30',                    9,  2030],
    ['  09/30 ',                      9,  2030],
    ['\t09/30\n',                     9,  2030],
    ['09\u00A0/\u00A030',             9,  2030],
    ['09\u2009/\u200930',             9,  2030],
    ['\u200F09/30\u200E',             9,  2030],
    ['٠٩/٣٠',                         9,  2030],
    ['۰۹/۳۰',                         9,  2030],
    ['०९/३०',                         9,  2030],
    ['０９／３０',                    9,  2030],
    ['05/2029',                       5,  2029],
    ['052029',                        5,  2029],
    ['2029-05',                       5,  2029],
    ['202012',                        12, 2020],
    ['122012',                        12, 2012],
    ['exp 12/29',                     12, 2029],
    ['Exp. 12/29, CVC 123',           12, 2029],
    ['12/29 123',                     12, 2029],
    ['valid thru: 12/29.',            12, 2029],
    ['12/29 or 01/31',                12, 2029],
    ['4111 1111 1111 1111 exp 12/29', 12, 2029],
    ['4111111111111111 12/29',        12, 2029],
    ['exp 1229',                      12, 2029],
    ['valid thru 122029',             12, 2029],
    ['EXP: 12/29 CVV 123',            12, 2029],
    ['Valid from 01/24 to 12/29',     1,  2024],
    ['12月29年',                      12, 2029],
  ] as const)('E1: reads %j as month %i of %i', (text, month, year) => {
    expect(readExpiry(text, today)).toMatchObject({ month, year });
  });

  // prettier-ignore
  test.each([
    // written              is
    ['',                    { kind: 'empty' }],
    ['  ',                  { kind: 'empty' }],
    ['\u200F',              { kind: 'empty' }],
    ['0',                   { kind: 'partial' }],
    ['1',                   { kind: 'partial' }],
    ['5',                   { kind: 'partial', month: 5 }],
    ['05 / ',               { kind: 'partial', month: 5 }],
    ['1/',                  { kind: 'partial', month: 1 }],
    ['12',                  { kind: 'partial', month: 12 }],
    ['05 / 2',              { kind: 'partial', month: 5 }],
    ['05 / 202',            { kind: 'partial', month: 5 }],
    ['05202',               { kind: 'partial', month: 5 }],
    ['5/2',                 { kind: 'partial', month: 5 }],
    ['13/30',               { kind: 'impossible' }],
    ['1330',                { kind: 'impossible' }],
    ['132030',              { kind: 'impossible' }],
    ['00/30',               { kind: 'impossible' }],
    ['30/09',               { kind: 'impossible' }],
    ['30/9',                { kind: 'impossible' }],
    ['2030-13',             { kind: 'unreadable' }],
    ['hello',               { kind: 'unreadable' }],
    ['/',                   { kind: 'empty' }],
    ['12027',               { kind: 'valid', month: 1, year: 2027, lastMonth: false }],
    ['1 202',               { kind: 'partial', month: 1 }],
    ['6x0',                 { kind: 'partial', month: 6 }],
    ['1/2/3',               { kind: 'unreadable' }],
    ['0030',                { kind: 'impossible' }],
    ['exp 13/30',           { kind: 'impossible' }],
    ['exp 05 29',           { kind: 'unreadable' }],
    ['05/029',              { kind: 'unreadable' }],
    ['05/1929',             { kind: 'unreadable' }],
    ['05 / 2912',           { kind: 'unreadable' }],
    ['05 / 202912',         { kind: 'unreadable' }],
    ['01/09/2030',          { kind: 'unreadable' }],
    ['1/2/2030',            { kind: 'unreadable' }],
    ['41111',               { kind: 'unreadable' }],
    ['4111111111111111',    { kind: 'unreadable' }],
    ['4111 1111 1111 1111', { kind: 'unreadable' }],
  ] as const)('E1: reads %j as %j', (text, reading) => {
    expect(readExpiry(text, today)).toEqual(reading);
  });
});

describe('E1: a month that is named is no number, and the day or year beside it is no month', () => {
  test.each([
    ['Dec 5, 2030'],
    ['Oct 1 2030'],
    ['Dec 2034'],
    ['December 2034'],
    ['Dez. 34'],
    ['déc. 34'],
    ['Okt. 1. 2030'],
    ['5 Dec 2030'],
    ['1. Okt. 2030'],
    ['Dec 5,'],
    ['мая 34'],
    ['ديسمبر 34'],
  ])('E1: reads no date in %j', (text) => {
    expect(readExpiry(text, today)).toEqual({ kind: 'unreadable' });
    expect(formatExpiry(text)).toBe('');
  });

  test('E1: whatever the day, the year and the language', () => {
    const name = fc.constantFrom('January', 'Mai', 'Dec', 'Dez.', 'déc.', 'марта', 'Φεβ', 'ديسمبر');
    const day = fc.integer({ min: 1, max: 31 });
    const year = fc.integer({ min: 2013, max: 2099 });

    fc.assert(
      fc.property(name, day, year, (month, dd, yyyy) => {
        for (const yy of [yyyy, String(yyyy).slice(2)]) {
          for (const text of [
            `${month} ${dd}, ${yy}`,
            `${month} ${dd} ${yy}`,
            `${dd}. ${month} ${yy}`,
            `${month} ${yy}`,
          ]) {
            expect(readExpiry(text, today).kind).toBe('unreadable');
          }
        }
      }),
    );
  });
});

describe('E2: a card is valid through the last day of its month, everywhere on Earth', () => {
  // prettier-ignore
  test.each([
    // expiry at                          is
    ['11/26', '2026-11-23T12:00:00.000Z', { kind: 'valid', month: 11, year: 2026, lastMonth: true }],
    ['11/26', '2026-12-01T00:00:00.000Z', { kind: 'valid', month: 11, year: 2026, lastMonth: true }],
    ['11/26', '2026-12-01T11:59:59.999Z', { kind: 'valid', month: 11, year: 2026, lastMonth: true }],
    ['11/26', '2026-12-01T12:00:00.000Z', { kind: 'expired', month: 11, year: 2026 }],
    ['12/26', '2026-12-01T11:59:59.999Z', { kind: 'valid', month: 12, year: 2026, lastMonth: false }],
    ['12/26', '2026-12-01T12:00:00.000Z', { kind: 'valid', month: 12, year: 2026, lastMonth: true }],
    ['12/26', '2027-01-01T11:59:59.999Z', { kind: 'valid', month: 12, year: 2026, lastMonth: true }],
    ['12/26', '2027-01-01T12:00:00.000Z', { kind: 'expired', month: 12, year: 2026 }],
    ['02/28', '2028-03-01T11:59:59.999Z', { kind: 'valid', month: 2, year: 2028, lastMonth: true }],
    ['10/26', '2026-11-23T12:00:00.000Z', { kind: 'expired', month: 10, year: 2026 }],
    ['01/20', '2026-11-23T12:00:00.000Z', { kind: 'expired', month: 1, year: 2020 }],
    ['12/99', '2098-11-23T12:00:00.000Z', { kind: 'valid', month: 12, year: 2099, lastMonth: false }],
  ] as const)('E2, E3: %s at %s is %j', (text, at, reading) => {
    expect(readExpiry(text, new Date(at))).toEqual(reading);
  });

  // prettier-ignore
  test.each([
    // expiry   years ahead is
    ['12/2049', undefined, 'valid'],
    ['11/2056', undefined, 'valid'],
    ['12/2056', undefined, 'too-far'],
    ['11/99',   undefined, 'too-far'],
    ['11/2036', 10,        'valid'],
    ['12/2036', 10,        'too-far'],
    ['12/2026', 0,         'too-far'],
    ['11/2026', 0,         'valid'],
  ] as const)('E2: in November 2026, %s with a horizon of %s years is %s', (text, maxYearsAhead, kind) => {
    expect(readExpiry(text, today, { maxYearsAhead }).kind).toBe(kind);
  });

  test('E2: says what to do when the date handed in is none', () => {
    expect(() => readExpiry('09/30', new Date('no date'))).toThrow(RangeError);
    expect(() => readExpiry('09/30', new Date('no date'))).toThrow(/Hand in new Date\(\)/);
  });
});

const written = fc.string({ unit: fc.constantFrom(...'0123456789', ...'0123456789', ' ', '/', '-', '.', ' / ', 'x') });
const anyCharacter = fc.nat({ max: 0x10ffff }).map((codePoint) => String.fromCodePoint(codePoint));

describe('for any text', () => {
  test('E1: what the field shows says the same as what was written', () => {
    fc.assert(
      fc.property(written, (text) => {
        const shown = formatExpiry(text);
        fc.pre(shown !== '');

        expect(readExpiry(shown, today)).toEqual(readExpiry(text, today));
        expect(formatExpiry(shown)).toBe(shown);
      }),
      { numRuns: 5000 },
    );
  });

  test('E1: every month of this century is read the same in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2099 }), (month, year) => {
        const [mm, yy] = [String(month).padStart(2, '0'), String(year).slice(2)];
        const ways = [
          `${mm}/${yy}`,
          `${month}/${yy}`,
          mm + yy,
          `${mm}/${year}`,
          `${mm}${year}`,
          `${year}-${mm}`,
          `${year}${mm}`,
        ];

        expect(ways.map((way) => readExpiry(way, today))).toEqual(
          ways.map(() => expect.objectContaining({ month, year })),
        );
      }),
    );
  });

  test('E1: two digits alone are a month, so what follows them is the year', () => {
    fc.assert(
      fc.property(written, (text) => {
        const digits = expiryDigits(text);
        fc.pre(digits.length === 2);

        expect(isMonth(digits)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(() => readExpiry(text, today)).not.toThrow();
      }),
    );
  });

  test.each([
    ['marks', `1${'/'.repeat(100_000)}2x3`],
    ['blanks', `1${' '.repeat(100_000)}/1 1/1`],
    ['marks and blanks', `1${' /'.repeat(100_000)}`],
    ['digits', '1'.repeat(100_000)],
    ['beginnings', '1/'.repeat(100_000)],
  ])('is read in time that grows with its length, so that no text holds a server up: %s', (_, text) => {
    const start = performance.now();

    readExpiry(text, today);

    expect(performance.now() - start).toBeLessThan(1000);
  });
});
