// D1: where the caret is after each edit of a card number.
import { at, burst, cut, onClipboard, press, row, see, selectAll, told, type, type Case, type Step } from '../case.ts';

/** What the shopper does to what was typed before, from where, and what is seen then. */
type Edit = readonly [
  id: string,
  title: string,
  typed: string,
  from: string,
  does: readonly Step[],
  seen: string,
  ...then: Step[],
];

const backspace = press('Backspace');
const del = press('Delete');

// prettier-ignore
const edits: readonly Edit[] = [
  ['type-visa',              'types the 16 digits of a Visa',                    '',                    '|',                       [type('4111111111111111')], '4111 1111 1111 1111|'],
  ['type-over-gap',          'types on over a gap',                              '4111',                '4111|',                   [type('2')],                '4111 2|'],
  ['type-in-group',          'types into a group',                               '41111111',            '41|11 1111',              [type('9')],                '419|1 1111 1'],
  ['type-up-to-gap',         'types up to a gap',                                '41111111',            '411|1 1111',              [type('9')],                '4119| 1111 1'],
  ['type-before-gap',        'types right before a gap',                         '41111111',            '4111| 1111',              [type('9')],                '4111 9|111 1'],
  ['type-behind-gap',        'types right behind a gap',                         '41111111',            '4111 |1111',              [type('9')],                '4111 9|111 1'],
  ['type-at-start',          'types at the very start',                          '41111',               '|4111 1',                 [type('5')],                '5|411 11'],
  ['type-three-in-middle',   'types three digits into the middle',               '41111111',            '41|11 1111',              [type('234')],              '4123 4|111 111'],
  ['backspace-behind-gap',   'presses Backspace behind a gap: it costs no extra press', '41112222',     '4111 |2222',              [backspace],                '411|2 222'],
  ['backspace-before-gap',   'presses Backspace before a gap',                   '41112222',            '4111| 2222',              [backspace],                '411|2 222'],
  ['backspace-in-group',     'presses Backspace in a group',                     '41112222',            '41|11 2222',              [backspace],                '4|112 222'],
  ['backspace-at-start',     'presses Backspace at the very start',              '4111',                '|4111',                   [backspace],                '|4111'],
  ['backspace-last-of-group', 'takes the first digit of a group back, gap and all', '41112',            '4111 2|',                 [backspace],                '4111|'],
  ['backspace-first-digit',  'takes the first digit back',                       '41112222',            '4|111 2222',              [backspace],                '|1112 222'],
  ['backspace-many',         'presses Backspace five times across a gap',        '411122223333',        '4111 2222| 3333',         [press('Backspace', 5)],    '411|3 333'],
  ['backspace-all',          'presses Backspace until nothing is left',          '411122',              '4111 22|',                [press('Backspace', 6)],    '|'],
  ['delete-before-gap',      'presses Delete before a gap: it costs no extra press', '41112222',        '4111| 2222',              [del],                      '4111| 222'],
  ['delete-behind-gap',      'presses Delete behind a gap',                      '41112222',            '4111 |2222',              [del],                      '4111 |222'],
  ['delete-in-group',        'presses Delete in a group',                        '41112222',            '41|11 2222',              [del],                      '41|12 222'],
  ['delete-at-end',          'presses Delete at the end',                        '4111',                '4111|',                   [del],                      '4111|'],
  ['delete-last-digit',      'deletes the only digit of a group from behind the gap', '41112',          '4111 |2',                 [del],                      '4111|'],
  ['delete-last-over-gap',   'deletes the only digit of a group from before the gap', '41112',          '4111| 2',                 [del],                      '4111|'],
  ['delete-many',            'presses Delete five times across a gap',           '411122223333',        '411|1 2222 3333',         [press('Delete', 5)],       '411|3 333'],
  ['over-selection',         'types over a selection',                           '41112222',            '4[111 2]222',             [type('9')],                '49|22 2'],
  ['over-selected-group',    'types over a whole group',                         '411122223333',        '4111 [2222] 3333',        [type('9')],                '4111 9|333 3'],
  ['over-selected-gap',      'types over a selected gap',                        '41112222',            '4111[ ]2222',             [type('9')],                '4111 9|222 2'],
  ['delete-selection',       'deletes a selection over a gap',                   '41112222',            '4[111 2]222',             [backspace],                '4|222'],
  ['backspace-selected-gap', 'presses Backspace on a selected gap: a digit goes', '41112222',           '4111[ ]2222',             [backspace],                '411|2 222'],
  ['cut',                    'cuts a selection over a gap',                      '41112222',            '4[111 2]222',             [cut],                      '4|222', onClipboard('111 2')],
  ['cut-end',                'cuts the last group, gap and all',                 '41112222',            '4111[ 2222]',             [cut],                      '4111|'],
  ['cut-group',              'cuts a group and leaves the gap',                  '411122223333',        '4111 [2222] 3333',        [cut],                      '4111| 3333'],
  ['all-and-type',           'selects all and types',                            '4111222233334444',    '4111 2222 3333 4444|',    [selectAll, type('5')],     '5|'],
  ['all-and-delete',         'selects all and deletes',                          '4111222233334444',    '4111 2222 3333 4444|',    [selectAll, backspace],     '|'],
  ['word-back',              'deletes a group with Ctrl+Backspace',              '41112222',            '4111 2222|',              [press('Control+Backspace')], '4111|'],
  ['word-back-behind-gap',   'deletes a group with Ctrl+Backspace from behind the gap', '41112222',     '4111 |2222',              [press('Control+Backspace')], '|2222'],
  ['word-back-in-group',     'deletes half a group with Ctrl+Backspace',         '41112222',            '4111 22|22',              [press('Control+Backspace')], '4111| 22'],
  ['word-on',                'deletes a group with Ctrl+Delete',                 '411122223',           '4111| 2222 3',            [press('Control+Delete')],  '4111| 3'],
  ['shift-arrow',            'selects with Shift and an arrow, and types',       '41112222',            '4111| 2222',              [press('Shift+ArrowRight', 2), type('9')], '4111 9|222'],
  ['arrow-over-gap',         'goes left over a gap and types',                   '41112',               '4111 2|',                 [press('ArrowLeft', 2), type('9')], '4111 9|2'],
  ['home',                   'goes to the start with Home and types',            '41112222',            '4111 2222|',              [press('Home'), type('5')], '5|411 1222 2'],
  ['separators',             'types gaps and hyphens with the number',           '',                    '|',                       [type('4111 1111-11')],     '4111 1111 11|'],
  ['letter',                 'types a letter: it is refused, and said',          '4111',                '41|11',                   [type('x')],                '41|11', told('Only digits go in here.')],
  ['letters-between',        'types letters between the digits',                 '',                    '|',                       [type('4a1b1c1d2')],        '4111 2|'],
  ['letter-on-selection',    'types a letter on a selection: the digits stay',   '41112222',            '4[111 2]222',             [type('x')],                '4[111 2]222'],
  ['too-many',               'types a digit more than a Mastercard has: it is refused, and said', '5555555555554444', '5555 5555 5555 4444|', [type('1')],       '5555 5555 5555 4444|', told('The card number is complete: no more digits fit.')],
  ['too-many-in-middle',     'types a digit too many into the middle',           '5555555555554444',    '5555| 5555 5555 4444',    [type('1')],                '5555| 5555 5555 4444'],
  ['full-replaced',          'replaces a digit of a complete number',            '5555555555554444',    '5555 [5]555 5555 4444',   [type('1')],                '5555 1|555 5555 4444'],
  ['nineteen',               'types the 19 digits of a Maestro',                 '',                    '|',                       [type('6771830999991239343')], '6771 8309 9999 1239 343|'],
  ['nineteen-backspace',     'deletes in the middle of 19 digits',               '6771830999991239343', '6771 |8309 9999 1239 343', [backspace],               '677|8 3099 9991 2393 43'],
  ['nineteen-insert',        'types into the middle of 18 digits',               '677183099999123934',  '6771| 8309 9999 1239 34', [type('5')],                '6771 5|830 9999 9123 934'],
  ['twenty',                 'types a twentieth digit: it is refused',           '6771830999991239343', '6771 8309 9999 1239 343|', [type('4')],               '6771 8309 9999 1239 343|'],
  ['amex',                   'types the 15 digits of an Amex',                   '',                    '|',                       [type('378282246310005')],  '3782 822463 10005|'],
  ['amex-insert',            'types into an Amex number',                        '3782822463',          '3782| 822463',            [type('9')],                '3782 9|82246 3'],
  ['amex-backspace',         'presses Backspace behind the gap of an Amex',      '378282246310005',     '3782 822463 |10005',      [backspace],                '3782 82246|1 0005'],
  ['amex-delete',            'presses Delete before the gap of an Amex',         '378282246310005',     '3782 822463| 10005',      [del],                      '3782 822463| 0005'],
  ['diners',                 'types the 14 digits of a Diners Club card',        '',                    '|',                       [type('30569309025904')],   '3056 930902 5904|'],
  ['to-amex',                'makes an Amex of it at the first digit',           '4782822463',          '[4]782 8224 63',          [type('3')],                '3|782 822463'],
  ['from-amex',              'makes a Visa of an Amex at the first digit',       '378282246310005',     '[3]782 822463 10005',     [type('4')],                '4|782 8224 6310 005'],
  ['amex-front-typed',       'makes an Amex of it with a digit put in front',    '782822463',           '|7828 2246 3',            [type('3')],                '3|782 822463'],
  ['amex-front-deleted',     'deletes the digit that made it an Amex',           '3782822463',          '|3782 822463',            [del],                      '|7828 2246 3'],
  ['amex-second-digit',      'turns a 34 into a 36 and back at the second digit', '3482822463',         '3[4]82 822463',           [type('9'), backspace, type('7')], '37|82 822463'],
];

const bursts: readonly Case[] = [
  row('number', 'burst', 'D1', 'types 16 digits 0 ms apart', [burst('4111222233334444'), see('4111 2222 3333 4444|')]),
  row('number', 'burst-in-middle', 'D1', 'types eight digits 0 ms apart into the middle', [
    type('41114444'),
    at('4111| 4444'),
    burst('22223333'),
    see('4111 2222 3333| 4444'),
  ]),
  row('number', 'burst-in-group', 'D1', 'types four digits 0 ms apart into a group', [
    type('41114444'),
    at('41|11 4444'),
    burst('2323'),
    see('4123 23|11 4444'),
  ]),
  row('number', 'burst-with-letters', 'D1', 'types digits and letters 0 ms apart', [
    burst('4x1y1z1a2'),
    see('4111 2|'),
  ]),
  row('number', 'burst-over-selection', 'D1', 'types 0 ms apart over a selection', [
    type('41112222'),
    at('4[111 2]222'),
    burst('567'),
    see('4567| 222'),
  ]),
  row('expiry', 'burst-expiry', 'D1 E1', 'types a date 0 ms apart', [burst('0930'), see('09 / 30|')]),
  row('expiry', 'burst-expiry-year', 'D1 E1', 'types a date with its long year 0 ms apart', [
    burst('5/2029'),
    see('05 / 29|'),
  ]),
  row('code', 'burst-code', 'D1', 'types a code 0 ms apart', [burst('123'), see('123|')]),
];

export const caretCases: readonly Case[] = [
  ...edits.map(([id, title, typed, from, does, seen, ...then]) =>
    row('number', id, 'D1', title, [...(typed === '' ? [] : [type(typed)]), at(from), ...does, see(seen), ...then]),
  ),
  row(
    'number',
    'delete-selected-gap',
    'D1',
    'presses Delete on a selected gap: the digit behind it goes',
    [type('41112222'), at('4111[ ]2222'), del, see('4111| 222')],
    { cannot: { webkit: 'says deleteContentBackward of any selection, whichever key was pressed' } },
  ),
  ...bursts,
];
