import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Brand,
  brands,
  canonicalExpiry,
  cardReader,
  containsCardNumber,
  detectBrand,
  edit,
  editAlreadyMade,
  expiryFormat,
  formatCardNumber,
  formatExpiry,
  issueNumberFormat,
  lastFour,
  maskCardNumber,
  passesLuhn,
  plainFormat,
  readCardholderName,
  readCardNumber,
  readExpiry,
  readIssueNumber,
  readSecurityCode,
  readStartDate,
  securityCodeFormat,
  smallestDifference,
  testCards,
  type TextFormat,
} from './index.ts';
import { asciiDigits } from './editing/ascii-digits.ts';

const today = new Date('2026-11-15T12:00:00Z');

// What people paste and what nobody would: any characters, lone halves of them too, and mixtures of digits of all scripts, gaps,
// dates, letters and marks that can't be seen.
const anyUnit = fc.oneof(
  fc.constantFrom(...'0123456789', ...'0123456789', ...'4444', ' ', ' ', '-', '/', '.', 'x', 'I', 'X'),
  fc.constantFrom(
    '\u00A0',
    '\u2009',
    '\u2013',
    '\u2212',
    '\u200F',
    '\uFF0F',
    '\uFF14',
    '٤',
    '۴',
    '४',
    '𝟜',
    'ı',
    '\n',
    '\t',
    'e\u0301',
  ),
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.nat({ max: 0x10ffff }).map((codePoint) => String.fromCodePoint(codePoint)),
);
const anyText = fc.oneof(
  fc.string({ unit: anyUnit, maxLength: 40 }),
  fc.stringMatching(/^[1-9]\d{10,19}$/),
  fc.stringMatching(/^(?:\d{1,4}[ x/]{0,2}\d{1,4}|[1-9]\d{3}(?: \d{4}){3})(?: (?:exp )?\d\d ?[/-] ?(?:20)?\d\d)?$/),
);
const anyBrand: fc.Arbitrary<Brand | null> = fc.constantFrom(null, ...Object.values(brands));

const formats: readonly (readonly [name: string, format: TextFormat])[] = [
  ['card number', cardReader().format],
  ['expiry date', expiryFormat],
  ['issue number', issueNumberFormat],
  ['security code', securityCodeFormat({ longest: 4 })],
  ['name', plainFormat],
];

const digitsIn = (text: string) => asciiDigits(text).replaceAll(/[^0-9]/g, '');

describe('any text at all', () => {
  test('D4: is read by every function without an error', () => {
    fc.assert(
      fc.property(anyText, anyBrand, (text, brand) => {
        for (const read of [
          () => passesLuhn(text),
          () => detectBrand(text),
          () => readCardNumber(text),
          () => formatCardNumber(text, brand),
          () => lastFour(text),
          () => maskCardNumber(text),
          () => containsCardNumber(text),
          () => readExpiry(text, today),
          () => formatExpiry(text),
          () => canonicalExpiry(text),
          () => readIssueNumber(text),
          () => readStartDate(text, today),
          () => readSecurityCode(text, brand),
          () => readCardholderName(text),
        ]) {
          expect(read).not.toThrow();
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('N7: says the same once it is formatted, and formatting it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = formatCardNumber(text);
        fc.pre(shown !== '');

        expect(readCardNumber(shown)).toEqual(readCardNumber(text));
        expect(detectBrand(shown)).toEqual(detectBrand(text));
        expect(formatCardNumber(shown)).toBe(shown);
        expect(lastFour(shown)).toBe(lastFour(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('D4: gives no digit that wasn’t there and none in another order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readCardNumber(text);
        const written = digitsIn(text);

        expect(written).toContain(digitsIn(formatCardNumber(text)));
        expect(written).toContain(lastFour(text));
        expect(written).toContain(reading.kind === 'complete' ? reading.digits : '');
      }),
      { numRuns: 2000 },
    );
  });

  test('D4: reads the same number whatever date stands behind it', () => {
    const cards = fc.constantFrom(...Object.values(testCards).map(({ number }) => number));
    const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
    const year = fc.integer({ min: 26, max: 56 });

    fc.assert(
      fc.property(cards, month, year, fc.boolean(), (number, mm, yy, grouped) => {
        const written = grouped ? formatCardNumber(number) : number;

        for (const date of [`${mm}/${yy}`, `${mm} / ${yy}`, `${mm}-${yy}`, `${mm}/20${yy}`, `20${yy}-${mm}`]) {
          expect(readCardNumber(`${written} ${date}`)).toEqual(readCardNumber(number));
        }
      }),
    );
  });

  test('C1: gives a security code whose digits were there, in their order', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 6 }), anyBrand, (text, brand) => {
        const reading = readSecurityCode(text, brand);

        expect(reading.kind === 'code' ? reading.digits : digitsIn(text)).toBe(digitsIn(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('E1: gives a date whose digits were there, in the order of month and year or of year and month', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [year = '', month = ''] = canonicalExpiry(text)?.split('-') ?? [];

        const written = digitsIn(text);
        // The month may have got its zero.
        const inOrder = [month, month.replace(/^0/, '')].flatMap((mm) => [
          runsThrough(written, mm + year.slice(2)),
          runsThrough(written, year + mm),
        ]);
        expect(inOrder).toContain(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each(formats)('the field for the %s, whatever is put into it', (_, format) => {
  test('D1: shows what it keeps, and reads what it shows as it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = format.read(text);

        expect(format.show(format.keep(shown))).toBe(shown);
        expect(format.read(shown)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });

  test('D1: keeps its caret inside the text, and its text as it would show it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(30), anyEdit, anyText, (start, one, other, inputType, data) => {
        const text = format.read(start);
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];

        const edited = edit(format, text, { from, to, inputType, data });
        fc.pre(edited !== null);

        expect(edited.caret).toBeGreaterThanOrEqual(0);
        expect(edited.caret).toBeLessThanOrEqual(edited.text.length);
        expect(format.show(format.keep(edited.text))).toBe(edited.text);
      }),
      { numRuns: 1000 },
    );
  });

  test('D3: puts right whatever a browser has made already, with the caret inside the text', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(50), anyEdit, (start, after, place, inputType) => {
        const before = format.read(start);

        const { text, caret } = editAlreadyMade(format, {
          before,
          after,
          caret: Math.min(place, after.length),
          inputType,
        });

        expect(caret).toBeGreaterThanOrEqual(0);
        expect(caret).toBeLessThanOrEqual(text.length);
        expect(format.show(format.keep(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('D2: is changed by the smallest difference, which gives exactly the wanted text', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const [before, after] = [format.read(one), format.read(other)];

        const { from, to, put } = smallestDifference(before, after);

        expect(before.slice(0, from) + put + before.slice(to)).toBe(after);
        // Nothing at either end of it could have stayed.
        expect(put !== '' && to > from && (before[from] === put[0] || before[to - 1] === put.at(-1))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

const anyEdit = fc.constantFrom(
  'insertText',
  'insertFromPaste',
  'insertFromDrop',
  'insertReplacementText',
  'deleteContentBackward',
  'deleteContentForward',
  'deleteWordBackward',
  'deleteWordForward',
  'deleteSoftLineBackward',
  'deleteHardLineForward',
  'deleteByCut',
  'deleteByDrag',
);

/** Whether all of `part` stands in `whole` in its order, others between them or not. */
function runsThrough(whole: string, part: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at >= part.length;
}
