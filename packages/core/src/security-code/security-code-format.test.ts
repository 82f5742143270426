import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../editing/edit.ts';
import { securityCodeFormat } from './security-code-format.ts';

const format = securityCodeFormat({ longest: 4 });

describe('C2: typed', () => {
  // prettier-ignore
  test.each([
    // before typed  after   then            refused
    ['',      '1',   '',     ['1', ''],      undefined],
    ['12',    '3',   '',     ['123', ''],    undefined],
    ['123',   '4',   '',     ['1234', ''],   undefined],
    ['1234',  '5',   '',     ['1234', ''],   'full'],
    ['1',     '9',   '234',  ['1', '234'],   'full'],
    ['1',     '9',   '23',   ['19', '23'],   undefined],
    ['',      '٣',   '',     ['3', ''],      undefined],
    ['',      'x',   '',     ['X', ''],      undefined],
    ['',      'Х',   '',     ['X', ''],      undefined],
    ['',      '×',   '',     ['X', ''],      undefined],
    ['',      'i',   '',     ['I', ''],      undefined],
    ['',      'ı',   '',     ['I', ''],      undefined],
    ['',      'l',   '',     ['', ''],       'letter'],
    ['',      'a',   '',     ['', ''],       'letter'],
    ['12',    'x',   '',     ['12', ''],     'letter'],
    ['12',    '×',   '',     ['12', ''],     'letter'],
    ['',      'i',   '12',   ['', '12'],     'letter'],
    ['1',     'a',   '2',    ['1', '2'],     'letter'],
    ['X',     '1',   '',     ['1', ''],      undefined],
    ['',      '1',   'X',    ['1', ''],      undefined],
    ['X',     'i',   '',     ['I', ''],      undefined],
    ['I',     'X',   '',     ['X', ''],      undefined],
    ['X',     'x',   '',     ['X', ''],      undefined],
    ['X',     'a',   '',     ['X', ''],      'letter'],
    ['',      'a',   'X',    ['', 'X'],      'letter'],
    ['X',     ' ',   '',     ['X', ''],      undefined],
    ['12',    ' ',   '',     ['12', ''],     undefined],
    ['12',    '-',   '',     ['12', ''],     undefined],
    ['',      '123', '',     ['123', ''],    undefined],
    ['12',    '345', '',     ['1234', ''],   'full'],
  ] as const)('C2: between %j, %j typed before %j', (before, data, after, then, refused) => {
    const inserted = format.insert(before, data, after, 'typed');

    expect([inserted.before, inserted.after]).toEqual(then);
    expect(inserted.refused).toBe(refused);
  });

  test('C1: where no brand has four digits, the fourth is not taken', () => {
    expect(securityCodeFormat({ longest: 3 }).insert('123', '4', '', 'typed')).toEqual({
      before: '123',
      after: '',
      refused: 'full',
    });
  });

  test('C6: a letter typed stays editable', () => {
    const typed = edit(format, '', { from: 0, to: 0, inputType: 'insertText', data: 'x' });
    const deleted = edit(format, 'X', { from: 1, to: 1, inputType: 'deleteContentBackward', data: '' });
    const typedOver = edit(format, 'X', { from: 0, to: 1, inputType: 'insertText', data: 'i' });

    expect(typed).toMatchObject({ text: 'X', caret: 1 });
    expect(deleted).toMatchObject({ text: '', caret: 0 });
    expect(typedOver).toMatchObject({ text: 'I', caret: 1 });
  });
});

describe('D4: pasted', () => {
  // prettier-ignore
  test.each([
    // before pasted            after  then            refused
    ['',      '123',            '',    ['123', ''],    undefined],
    ['',      ' 123 ',          '',    ['123', ''],    undefined],
    ['',      'CVC: 123',       '',    ['123', ''],    undefined],
    ['',      '123 (CVV2)',     '',    ['123', ''],    undefined],
    ['',      'CVV2: 123',      '',    ['123', ''],    undefined],
    ['',      'CVC2 123',       '',    ['123', ''],    undefined],
    ['',      'CVV2 = 123',     '',    ['123', ''],    undefined],
    ['',      '4-DBC: 1234',    '',    ['1234', ''],   undefined],
    ['',      '12/34 123',      '',    ['123', ''],    undefined],
    ['',      '3 digits: 123',  '',    ['123', ''],    undefined],
    ['',      'CVV2: 12',       '',    ['2', ''],      undefined],
    ['',      'CVC: 12345',     '',    ['12345', ''],  undefined],
    ['',      '1 2 3',          '',    ['123', ''],    undefined],
    ['',      '12345',          '',    ['12345', ''],  undefined],
    ['12',    '345',            '',    ['12345', ''],  undefined],
    ['X',     '123',            '',    ['123', ''],    undefined],
    ['',      ' x ',            '',    ['X', ''],      undefined],
    ['12',    'x',              '',    ['12', ''],     'letter'],
    ['',      'none',           '',    ['', ''],       'letter'],
    ['',      '',               '',    ['', ''],       undefined],
    ['',      '\u200E١٢٣\u200F', '',   ['123', ''],    undefined],
  ] as const)('D4: between %j, %j pasted before %j', (before, data, after, then, refused) => {
    const inserted = format.insert(before, data, after, 'pasted');

    expect([inserted.before, inserted.after]).toEqual(then);
    expect(inserted.refused).toBe(refused);
  });
});

describe('D7: filled in', () => {
  // prettier-ignore
  test.each([
    // filled in    shown
    ['123',         '123'],
    ['CVC: 123',    '123'],
    ['CVV2: 123',   '123'],
    ['123 or 456',  '123'],
    ['12345',       '12345'],
    [' i ',         'I'],
    ['X',           'X'],
    ['Xavier',      ''],
    ['',            ''],
  ])('D7: %j shows %j', (text, shown) => {
    expect(format.read(text)).toBe(shown);
  });

  test('D1: what is shown is shown stably, and is digits or one letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789xiXIaı× -٣') }), (text) => {
        const shown = format.read(text);

        expect(shown).toMatch(/^(?:\d*|X|I)$/);
        expect(format.show(format.keep(shown))).toBe(shown);
        expect(format.read(shown)).toBe(shown);
      }),
    );
  });
});
