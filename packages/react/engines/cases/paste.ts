// D4: what is pasted, dragged or filled in is read, not matched.
import {
  at,
  complains,
  dragIn,
  dragOut,
  dragWithin,
  paste,
  row,
  script,
  see,
  selectAll,
  told,
  type,
  type Case,
} from '../case.ts';

// prettier-ignore
const numbers: readonly (readonly [id: string, title: string, text: string, seen?: string])[] = [
  ['plain',        'digits alone',                       '4111111111111111'],
  ['grouped',      'digits in groups',                   '4111 1111 1111 1111'],
  ['labelled',     'a number with words around it',      'Card: 4111-1111 1111 1111 exp 12/29'],
  ['with-date',    'a number with its date',             '4111 1111 1111 1111 exp 12/29'],
  ['hyphens',      'hyphens',                            '4111-1111-1111-1111'],
  ['en-dashes',    'dashes of another kind',             '4111–1111–1111–1111'],
  ['dots',         'dots',                               '4111.1111.1111.1111'],
  ['no-break',     'no-break spaces',                    '4111\u00A01111\u00A01111\u00A01111'],
  ['thin-space',   'thin spaces',                        '4111\u20091111\u20091111\u20091111'],
  ['marks',        'marks of direction',                 '\u200F4111\u200E 1111 1111 1111\u200F'],
  ['blanks',       'blanks around it',                   '   4111 1111 1111 1111  '],
  ['tab',          'a tab, as from a table',             '4111 1111 1111 1111\t12/29'],
  ['lines',        'a number with the code in the next line', '4111 1111 1111 1111\n123'],
  ['arabic',       'Arabic-Indic digits',                '٤١١١١١١١١١١١١١١١'],
  ['persian',      'Persian digits',                     '۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱'],
  ['devanagari',   'Devanagari digits',                  '४१११११११११११११११'],
  ['full-width',   'full-width digits',                  '４１１１　１１１１　１１１１　１１１１'],
  ['amex',         'an Amex in groups of four',          '3782 8224 6310 005', '3782 822463 10005|'],
  ['nineteen',     '19 digits',                          '6771-8309-9999-1239-343', '6771 8309 9999 1239 343|'],
];

// prettier-ignore
const dates: readonly (readonly [text: string, seen: string])[] = [
  ['2030-09',   '09 / 30|'],
  ['2029-05',   '05 / 29|'],
  ['203009',    '09 / 30|'],
  ['09/2030',   '09 / 30|'],
  ['05/2029',   '05 / 29|'],
  ['092030',    '09 / 30|'],
  ['9/30',      '09 / 30|'],
  ['0930',      '09 / 30|'],
  ['09-30',     '09 / 30|'],
  ['09.30',     '09 / 30|'],
  [' 09 / 30 ', '09 / 30|'],
  ['exp 12/29', '12 / 29|'],
  ['٠٩/٣٠',     '09 / 30|'],
  ['5',         '05 / |'],
];

// prettier-ignore
const codes: readonly (readonly [text: string, seen: string])[] = [
  ['123',       '123|'],
  [' 1 2 3 ',   '123|'],
  ['CVC: 123',  '123|'],
  ['１２３',    '123|'],
  ['x',         'X|'],
];

const noDrag = { firefox: 'starts no drag of a text without a screen' };
const copies = { webkit: 'copies what is dragged out of an input, a plain one too' };
const moves = 'moves what is dragged within an input';

export const pasteCases: readonly Case[] = [
  ...numbers.map(([id, title, text, seen = '4111 1111 1111 1111|']) =>
    row('number', `paste-${id}`, 'D4', `pastes ${title}`, [paste(text), see(seen)]),
  ),
  ...dates.map(([text, seen]) =>
    row('expiry', `paste-date-${text.trim()}`, 'D4 E1', `pastes '${text}' as the date`, [paste(text), see(seen)]),
  ),
  ...codes.map(([text, seen]) =>
    row('code', `paste-code-${text.trim()}`, 'D4', `pastes '${text}' as the code`, [paste(text), see(seen)]),
  ),
  row('number', 'paste-words', 'D4', 'pastes words: nothing is taken, and it is said', [
    type('4111'),
    paste('my card'),
    see('4111|'),
    told('Only digits go in here.'),
  ]),
  row('number', 'paste-too-long', 'D4', 'pastes too many digits: they are kept, and called too many', [
    paste('555555555555444411'),
    see('5555 5555 5555 4444 11|'),
    complains('The card number has too many digits. Check it against your card.'),
  ]),
  row(
    'number',
    'paste-beyond-end',
    'D4',
    'pastes digits behind a complete number: they are kept, and called too many',
    [
      type('5555555555554444'),
      paste(' 11'),
      see('5555 5555 5555 4444 11|'),
      complains('The card number has too many digits. Check it against your card.'),
    ],
  ),
  row(
    'number',
    'paste-without-beforeinput',
    'D3 D4',
    'pastes too many digits on a phone without beforeinput',
    [type('5555555555554444'), paste('11'), see('5555 5555 5555 4444 11|')],
    { phone: 'no-beforeinput' },
  ),
  row('expiry', 'paste-third-digit', 'D4 E1', 'pastes a third digit into the year: it stays, to be corrected', [
    type('0410'),
    at('04 / 1|0'),
    paste('5'),
    see('04 / 15|0'),
  ]),
  row('number', 'paste-in-middle', 'D1 D4', 'pastes into the middle', [
    type('4111'),
    at('41|11'),
    paste('22-33'),
    see('4122 33|11'),
  ]),
  row('number', 'paste-over-selection', 'D1 D4', 'pastes over a selection', [
    type('41112222'),
    at('4[111 2]222'),
    paste('9 9'),
    see('499|2 22'),
  ]),
  row('number', 'paste-over-all', 'D1 D4', 'pastes another card over the whole number', [
    type('4111222233334444'),
    selectAll,
    paste('3782 822463 10005'),
    see('3782 822463 10005|'),
  ]),
  row('expiry', 'paste-date-over', 'D4 E1', 'pastes another date over the one that is there', [
    type('0530'),
    selectAll,
    paste('2029-05'),
    see('05 / 29|'),
  ]),
  row('expiry', 'paste-long-year', 'D4 E1', 'pastes 2029 behind a month', [type('05'), paste('2029'), see('05 / 29|')]),
  row('expiry', 'paste-impossible', 'D4 E1', 'pastes a thirteenth month: it stays, to be corrected', [
    paste('13/30'),
    see('13 / 30|'),
  ]),

  row(
    'number',
    'drag-in',
    'D1',
    'drags a number from the page into the field',
    [dragIn('|'), see('4111 1111 1111 1111')],
    { cannot: noDrag },
  ),
  row(
    'number',
    'drag-out',
    'D1',
    'drags a group out of the field',
    [type('411122223333'), at('4111 [2222] 3333'), dragOut('2222'), see('4111 3333')],
    { cannot: { ...noDrag, ...copies } },
  ),
  row(
    'number',
    'drag-within',
    'D1',
    'drags a group to the end of the number',
    [type('411122223333'), at('4111 [2222] 3333'), dragWithin(14), see('4111 3333 2222')],
    { cannot: { ...noDrag, ...copies } },
  ),
  row(
    'number',
    'drag-copy',
    'D1',
    'drags a copy of a group to the end of the number',
    [type('411122223333'), at('4111 [2222] 3333'), dragWithin(14), see('4111 2222 3333 2222')],
    { cannot: { chromium: moves, firefox: moves } },
  ),

  row('number', 'filled', 'D7', 'has a password manager fill the number', [
    script('filled', '4111111111111111'),
    see('4111 1111 1111 1111'),
  ]),
  row('number', 'filled-twice', 'D7', 'has a password manager fill the number twice, as Bitwarden does', [
    script('filled twice', '4111111111111111'),
    see('4111 1111 1111 1111'),
  ]),
  row('number', 'filled-over', 'D7', 'has another card filled in', [
    type('4111222233334444'),
    script('filled', '378282246310005'),
    see('3782 822463 10005'),
  ]),
  row('number', 'filled-type-on', 'D7', 'types on after a filling', [
    script('filled', '41111111'),
    at('4111 1111|'),
    type('1'),
    see('4111 1111 1|'),
  ]),
  row('expiry', 'filled-long-year', 'D7 E1', 'has a date filled in with its long year', [
    script('filled', '09/2030'),
    see('09 / 30'),
  ]),
  row('expiry', 'filled-iso', 'D7 E1', 'has a date filled in with the year first', [
    script('filled', '2029-05'),
    see('05 / 29'),
  ]),
  row('code', 'filled-code', 'D7', 'has the code filled in', [script('filled', '123'), see('123')]),
];
