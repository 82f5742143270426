import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../editing/edit.ts';
import { expiryFormat } from './expiry-format.ts';
import { readExpiry } from './read-expiry.ts';

interface State {
  readonly text: string;
  readonly caret: number;
}

// "⌫" is Backspace, "⌦" is Delete, anything else is typed.
function press({ text, caret }: State, key: string): State {
  const inputTypes: Record<string, string> = { '⌫': 'deleteContentBackward', '⌦': 'deleteContentForward' };
  const inputType = inputTypes[key] ?? 'insertText';
  return edit(expiryFormat, text, { from: caret, to: caret, inputType, data: key }) ?? { text, caret };
}

function shownAfterEach(keys: string): string[] {
  const shown: string[] = [];
  let state: State = { text: '', caret: 0 };

  for (const key of keys) {
    state = press(state, key);
    shown.push(state.text);
  }

  return shown;
}

// "|" marks the caret.
function typedAt(marked: string, keys: string): string {
  let state: State = { text: marked.replace('|', ''), caret: marked.indexOf('|') };
  for (const key of keys) state = press(state, key);
  return `${state.text.slice(0, state.caret)}|${state.text.slice(state.caret)}`;
}

describe('E1: typed key by key', () => {
  // prettier-ignore
  test.each([
    // keys      shown after each
    ['0930',     ['0', '09 / ', '09 / 3', '09 / 30']],
    ['1230',     ['1', '12 / ', '12 / 3', '12 / 30']],
    ['1030',     ['1', '10 / ', '10 / 3', '10 / 30']],
    ['5',        ['05 / ']],
    ['530',      ['05 / ', '05 / 3', '05 / 30']],
    ['1/',       ['1', '01 / ']],
    ['1/30',     ['1', '01 / ', '01 / 3', '01 / 30']],
    ['1 30',     ['1', '01 / ', '01 / 3', '01 / 30']],
    ['1-30',     ['1', '01 / ', '01 / 3', '01 / 30']],
    ['1.30',     ['1', '01 / ', '01 / 3', '01 / 30']],
    ['13',       ['1', '01 / 3']],
    ['130',      ['1', '01 / 3', '01 / 30']],
    ['09/30',    ['0', '09 / ', '09 / ', '09 / 3', '09 / 30']],
    ['09 / 30',  ['0', '09 / ', '09 / ', '09 / ', '09 / ', '09 / 3', '09 / 30']],
    ['5/30',     ['05 / ', '05 / ', '05 / 3', '05 / 30']],
    ['00',       ['0', '0']],
    ['007',      ['0', '0', '07 / ']],
    ['0/5',      ['0', '0', '05 / ']],
    ['/',        ['']],
    ['052029',   ['0', '05 / ', '05 / 2', '05 / 20', '05 / 202', '05 / 29']],
    ['05/2030',  ['0', '05 / ', '05 / ', '05 / 2', '05 / 20', '05 / 203', '05 / 30']],
    ['0529',     ['0', '05 / ', '05 / 2', '05 / 29']],
    ['05291',    ['0', '05 / ', '05 / 2', '05 / 29', '05 / 29']],
    ['0520291',  ['0', '05 / ', '05 / 2', '05 / 20', '05 / 202', '05 / 29', '05 / 29']],
    ['٠٩٣٠',     ['0', '09 / ', '09 / 3', '09 / 30']],
    ['5⌫',       ['05 / ', '0']],
    ['5⌫⌫',      ['05 / ', '0', '']],
    ['5⌫6',      ['05 / ', '0', '06 / ']],
    ['12⌫',      ['1', '12 / ', '1']],
    ['0930⌫⌫⌫⌫', ['0', '09 / ', '09 / 3', '09 / 30', '09 / 3', '09 / ', '0', '']],
    ['05202⌫',   ['0', '05 / ', '05 / 2', '05 / 20', '05 / 202', '05 / 20']],
  ])('E1: %s', (keys, shown) => {
    expect(shownAfterEach(keys)).toEqual(shown);
  });

  test('E1: 2029 is typed without an error on the way: a year 20 is over, but the next digit makes it begin again', () => {
    const today = new Date('2026-11-23T12:00:00Z');

    const kinds = shownAfterEach('05/2029').map((shown) => readExpiry(shown, today).kind);

    expect(kinds).toEqual(['partial', 'partial', 'partial', 'partial', 'expired', 'partial', 'valid']);
  });
});

describe('E1: what is not taken is said', () => {
  // prettier-ignore
  test.each([
    // before typed after  refused
    ['0529',  '1', '',     'full'],
    ['05',    '1', '29',   'full'],
    ['',      '1', '0529', 'full'],
    ['05202', '9', '',     undefined],
    ['0520',  '2', '',     undefined],
    ['05',    'a', '',     'letter'],
    ['',      'X', '',     'letter'],
    ['',      'Я', '',     'letter'],
    ['05',    '/', '',     undefined],
    ['05',    '-', '',     undefined],
    ['05',    '.', '',     undefined],
    ['05',    ' ', '',     undefined],
    ['0529',  '/', '',     undefined],
    ['0',     '0', '',     'month'],
    ['0',     '0', '29',   'month'],
  ] as const)('E1: between %j, %j typed before %j is refused as %s', (before, data, after, refused) => {
    expect(expiryFormat.insert(before, data, after, 'typed').refused).toBe(refused);
  });
});

describe('D1: edited in the middle', () => {
  // prettier-ignore
  test.each([
    // there     keys    then
    ['05| / 29', '⌫6',   '06| / 29'],
    ['05| / 29', '⌫⌫12', '12| / 29'],
    ['05| / 29', '⌫⌫06', '06| / 29'],
    ['05| / 29', '⌫⌫6',  '06| / 29'],
    ['05| / 29', '⌫⌫1/', '01| / 29'],
    ['|05 / 29', '⌦⌦11', '11| / 29'],
    ['|05 / 29', '⌦0',   '0|5 / 29'],
    ['05 / |29', '⌦3',   '05 / 3|9'],
    ['05 / 2|9', '⌫3',   '05 / 3|9'],
    ['05 / |29', '⌫',    '0|2 / 9'],
    ['05 / |29', '⌫5',   '05| / 29'],
    ['11| / 30', '⌫2',   '12| / 30'],
    ['1|1 / 30', '⌫',    '|13 / 0'],
    ['05 / 2|9', '1',    '05 / 2|9'],
    ['0|5 / 29', '1',    '0|5 / 29'],
    ['|05 / 29', '⌦⌦⌦⌦', '|'],
    ['|05 / ',   '⌦2',   '02| / 5'],
    ['5|',       '2',    '05 / 2|'],
    ['29|',      '3',    '02 / 93|'],
    ['5 / 20|',  '29',   '05 / 29|'],
    ['13 / 30|', '⌫⌫⌫',  '1|'],
    ['15| / 29', '⌫2',   '12| / 29'],
  ])('D1: %s, then %s, gives %s', (there, keys, then) => {
    expect(typedAt(there, keys)).toBe(then);
  });
});

describe('D4: pasted', () => {
  // prettier-ignore
  test.each([
    // before pasted                after   shown                  refused
    ['',     '2030-09',             '',     '09 / 30',             undefined],
    ['',     '203009',              '',     '09 / 30',             undefined],
    ['',     '05/2029',             '',     '05 / 29',             undefined],
    ['',     'exp 12/29',           '',     '12 / 29',             undefined],
    ['',     '13/30',               '',     '13 / 30',             undefined],
    ['',     '1330',                '',     '13 / 30',             undefined],
    ['',     '5',                   '',     '05 / ',               undefined],
    ['',     'hello',               '',     '',                    'letter'],
    ['',     'Dec 5, 2030',         '',     '',                    'letter'],
    ['',     'Oct 1 2030',          '',     '',                    'letter'],
    ['',     'Dec 2034',            '',     '',                    'letter'],
    ['',     'Dez. 34',             '',     '',                    'letter'],
    ['05',   'Dec 34',              '',     '05 / ',               'letter'],
    ['',     ' / ',                 '',     '',                    undefined],
    ['05',   '2029',                '',     '05 / 29',             undefined],
    ['05',   '29',                  '',     '05 / 29',             undefined],
    ['0529', '09/30',               '',     '09 / 30',             undefined],
    ['',     '09/30',               '0529', '09 / 30',             undefined],
    ['05',   'x',                   '29',   '05 / 29',             'letter'],
    ['',     '12',                  '29',   '12 / 29',             undefined],
    ['0529', '7',                   '',     '05 / 297',            undefined],
    ['',     '4111 1111 1111 1111', '',     '41 / 11111111111111', undefined],
  ] as const)('D4: between %j, %j pasted before %j shows %j', (before, data, after, shown, refused) => {
    const inserted = expiryFormat.insert(before, data, after, 'pasted');

    expect(expiryFormat.show(inserted.before + inserted.after)).toBe(shown);
    expect(inserted.refused).toBe(refused);
  });

  test('D4: a date put in by a keyboard in one go is read as a whole', () => {
    expect(expiryFormat.insert('', '2030-09', '', 'typed')).toEqual({ before: '0930', after: '' });
    expect(expiryFormat.insert('', 'Dec 5, 2030', '', 'typed')).toEqual({ before: '', after: '', refused: 'letter' });
  });
});

describe('D7: filled in', () => {
  // prettier-ignore
  test.each([
    // filled in  shown
    ['09/30',     '09 / 30'],
    ['09 / 2030', '09 / 30'],
    ['05 / 2029', '05 / 29'],
    ['2030-09',   '09 / 30'],
    ['9/30',      '09 / 30'],
    ['1/',        '01 / '],
    ['130',       '01 / 30'],
    ['',          ''],
    ['hello',     ''],
    ['Dec 2034',  ''],
    ['1/2/2030',  '01 / 022030'],
  ])('D7: %j shows %j', (text, shown) => {
    expect(expiryFormat.read(text)).toBe(shown);
  });
});

describe('for any keys, anywhere', () => {
  const keys = fc.array(
    fc.record({
      key: fc.constantFrom(...'0123456789', '/', ' ', 'x', '⌫', '⌦', '⌫', '⌦'),
      jump: fc.option(fc.nat({ max: 9 })),
    }),
    { maxLength: 25 },
  );

  test('E1: the text is always one that the field would show, and the caret stands in it', () => {
    fc.assert(
      fc.property(keys, (presses) => {
        let state: State = { text: '', caret: 0 };

        for (const { key, jump } of presses) {
          state = press({ text: state.text, caret: Math.min(jump ?? state.caret, state.text.length) }, key);

          expect(expiryFormat.show(expiryFormat.keep(state.text))).toBe(state.text);
          expect(expiryFormat.read(state.text)).toBe(state.text);
          expect(state.text).toMatch(/^(?:\d{0,2}|\d{1,2} \/ \d{0,3})$/);
          expect(state.caret).toBeLessThanOrEqual(state.text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('E1: deleting always empties the field in the end, from either side', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom('⌫', '⌦'), (presses, key) => {
        let state: State = { text: '', caret: 0 };
        for (const each of presses) state = press(state, each.key);

        state = { ...state, caret: key === '⌫' ? state.text.length : 0 };
        for (let times = 0; times < 6; times += 1) state = press(state, key);

        expect(state.text).toBe('');
      }),
    );
  });

  test('D4: what is read from anywhere is shown stably', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/- .x') }), (text) => {
        const shown = expiryFormat.read(text);

        expect(expiryFormat.show(expiryFormat.keep(shown))).toBe(shown);
        expect(expiryFormat.read(shown)).toBe(shown);
      }),
      { numRuns: 5000 },
    );
  });
});
