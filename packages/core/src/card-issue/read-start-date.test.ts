// X4: a start date is read as an expiry date is, and held against the day from the other side.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatExpiry } from '../expiry/format-expiry.ts';
import { readStartDate } from './read-start-date.ts';

const today = new Date('2026-11-23T12:00:00Z');

describe('readStartDate', () => {
  // prettier-ignore
  test.each([
    // written      is
    ['03/19',     { kind: 'valid', month: 3, year: 2019 }],
    ['3 / 2019',  { kind: 'valid', month: 3, year: 2019 }],
    ['0319',      { kind: 'valid', month: 3, year: 2019 }],
    ['2019-03',   { kind: 'valid', month: 3, year: 2019 }],
    ['from 03/19', { kind: 'valid', month: 3, year: 2019 }],
    ['٠٣/١٩',     { kind: 'valid', month: 3, year: 2019 }],
    ['01/00',     { kind: 'valid', month: 1, year: 2000 }],
    ['11/26',     { kind: 'valid', month: 11, year: 2026 }],
    ['12/26',     { kind: 'future', month: 12, year: 2026 }],
    ['03/97',     { kind: 'future', month: 3, year: 2097 }],
    ['',          { kind: 'empty' }],
    [' / ',       { kind: 'empty' }],
    ['0',         { kind: 'partial' }],
    ['03 / ',     { kind: 'partial', month: 3 }],
    ['03 / 1',    { kind: 'partial', month: 3 }],
    ['13/19',     { kind: 'impossible' }],
    ['00/19',     { kind: 'impossible' }],
    ['03/1997',   { kind: 'unreadable' }],
    ['1/2/2019',  { kind: 'unreadable' }],
    ['none',      { kind: 'unreadable' }],
  ] as const)('X4: reads %j as %j', (text, reading) => {
    expect(readStartDate(text, today)).toEqual(reading);
  });

  // prettier-ignore
  test.each([
    // start   at                         is
    ['12/26', '2026-11-30T09:59:59.999Z', 'future'],
    ['12/26', '2026-11-30T10:00:00.000Z', 'valid'],
    ['01/27', '2026-12-31T09:59:59.999Z', 'future'],
    ['01/27', '2026-12-31T10:00:00.000Z', 'valid'],
    ['11/26', '2026-11-01T00:00:00.000Z', 'valid'],
  ] as const)('X4: %s at %s is %s: a month has begun once it has anywhere on Earth', (text, at, kind) => {
    expect(readStartDate(text, new Date(at)).kind).toBe(kind);
  });

  test('X4: says what to do when the date handed in is none', () => {
    expect(() => readStartDate('03/19', new Date('no date'))).toThrow(/Hand in new Date\(\)/);
  });

  test('X4: what the field shows says the same as what was written', () => {
    const written = fc.string({ unit: fc.constantFrom(...'0123456789', '/', ' ', '-', 'x', '٣', '\u200F', '💳') });
    fc.assert(
      fc.property(written, (text) => {
        const shown = formatExpiry(text);
        fc.pre(shown !== '');

        expect(readStartDate(shown, today)).toEqual(readStartDate(text, today));
      }),
      { numRuns: 2000 },
    );
  });

  test('X4: no text throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readStartDate(text, today)).not.toThrow();
      }),
    );
  });
});
