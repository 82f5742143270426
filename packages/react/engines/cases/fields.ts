// E1, C2, D6: what is typed into the date and the code, and a right-to-left page.
import { at, complains, go, laidOut, paste, press, row, see, selectAll, told, type, type Case } from '../case.ts';

const backspace = press('Backspace');
const del = press('Delete');

const noSuchMonth = told('There is no such month: it goes from 01 to 12.');
const dateFull = told('The expiry date is complete: no more digits fit.');
const codeFull = told('The security code is complete: no more digits fit.');
const besideDigits = told('Letters beside digits are not taken. If you can’t enter the code, type X or I alone.');

const dates: readonly Case[] = [
  row('expiry', 'date', 'E1', 'types 0930', [type('09'), see('09 / |'), type('30'), see('09 / 30|')]),
  row('expiry', 'date-five', 'E1', 'types 5 and gets the nought and the slash', [
    type('5'),
    see('05 / |'),
    type('30'),
    see('05 / 30|'),
  ]),
  row('expiry', 'date-one-waits', 'E1', 'types 1, which waits', [type('1'), see('1|')]),
  row('expiry', 'date-one-slash', 'E1', 'types 1/ and gets the nought', [
    type('1/'),
    see('01 / |'),
    type('30'),
    see('01 / 30|'),
  ]),
  row('expiry', 'date-thirteen', 'E1', 'types 13: the first month, and a 3', [type('13'), see('01 / 3|')]),
  row('expiry', 'date-own-slash', 'E1', 'types the slash although it is there', [type('09/30'), see('09 / 30|')]),
  row('expiry', 'date-spaced', 'E1', 'types the date as it is printed, blanks and all', [
    type('09 / 30'),
    see('09 / 30|'),
  ]),
  row('expiry', 'date-hyphen', 'E1', 'types a hyphen', [type('9-30'), see('09 / 30|')]),
  row('expiry', 'date-noughts', 'E1', 'types 00: there is no such month, and it is said', [
    type('00'),
    see('0|'),
    noSuchMonth,
  ]),
  row('expiry', 'date-backspace', 'E1', 'presses Backspace on 05 /', [
    type('5'),
    backspace,
    see('0|'),
    type('6'),
    see('06 / |'),
  ]),
  row('expiry', 'date-backspace-all', 'E1', 'takes a date back key by key', [
    type('0930'),
    backspace,
    see('09 / 3|'),
    backspace,
    see('09 / |'),
    backspace,
    see('0|'),
    backspace,
    see('|'),
  ]),
  row('expiry', 'date-twenty-twenty-nine', 'E1', 'types 2029: the year settles', [
    type('0520'),
    see('05 / 20|'),
    type('2'),
    see('05 / 202|'),
    type('9'),
    see('05 / 29|'),
  ]),
  row('expiry', 'date-too-many', 'E1', 'types a digit too many: it is refused, and said', [
    type('09301'),
    see('09 / 30|'),
    dateFull,
  ]),
  row('expiry', 'date-letter', 'E1', 'types a letter: it is refused, and said', [
    type('09a'),
    see('09 / |'),
    told('Only digits go in here.'),
  ]),
  row('expiry', 'date-month-corrected', 'D1 E1', 'corrects the month', [
    type('0529'),
    at('05| / 29'),
    backspace,
    see('0|2 / 9'),
    type('6'),
    see('06| / 29'),
  ]),
  row('expiry', 'date-month-replaced', 'D1 E1', 'types over the month', [
    type('0529'),
    at('[05] / 29'),
    type('11'),
    see('11| / 29'),
  ]),
  row('expiry', 'date-year-corrected', 'D1 E1', 'corrects a digit of the year', [
    type('0529'),
    at('05 / |29'),
    del,
    type('3'),
    see('05 / 3|9'),
  ]),
  row('expiry', 'date-year-replaced', 'D1 E1', 'types over the year', [
    type('0529'),
    at('05 / [29]'),
    type('31'),
    see('05 / 31|'),
  ]),
  row('expiry', 'date-replaced', 'D1 E1', 'selects all and types another date', [
    type('0529'),
    selectAll,
    type('1130'),
    see('11 / 30|'),
  ]),
  row('expiry', 'date-word-back', 'D1 E1', 'deletes the year with Ctrl+Backspace', [
    type('0529'),
    press('Control+Backspace'),
    see('05 / |'),
  ]),
  row('expiry', 'date-full-in-middle', 'D1 E1', 'types a digit too many into the middle', [
    type('0529'),
    at('0|5 / 29'),
    type('1'),
    see('0|5 / 29'),
  ]),
  row('expiry', 'date-expired', 'E1 E2', 'leaves a date that is over', [
    type('0120'),
    press('Tab'),
    complains('This card has expired. Check the date, or use another card.'),
  ]),
];

const codes: readonly Case[] = [
  row('code', 'code-three', 'C2', 'types three digits', [type('123'), see('123|')]),
  row('code', 'code-four', 'C1', 'types four digits while the card is unknown', [type('1234'), see('1234|')]),
  row('code', 'code-five', 'C1', 'types five digits: the last is refused, and said', [
    type('12345'),
    see('1234|'),
    codeFull,
  ]),
  row('code', 'code-middle', 'D1', 'types into the middle', [type('12'), at('1|2'), type('9'), see('19|2')]),
  row('code', 'code-x', 'C2', 'types x for a card without a code', [type('x'), see('X|')]),
  row('code', 'code-i', 'C2', 'types i for a code that cannot be read', [type('i'), see('I|')]),
  row('code', 'code-x-then-i', 'C2', 'types i over an X', [type('xi'), see('I|')]),
  row('code', 'code-x-then-digit', 'C2', 'types digits over an X', [type('x123'), see('123|')]),
  row('code', 'code-x-back', 'C2', 'takes the X back', [type('x'), backspace, see('|')]),
  row('code', 'code-beside', 'C2', 'types a letter beside digits: it is refused, and said', [
    type('1x'),
    besideDigits,
    type('2'),
    see('12|'),
  ]),
  row('code', 'code-no-one', 'C2', 'types l, which is no I', [type('l'), see('|')]),
  row('code', 'code-all-and-x', 'C2 D1', 'selects the digits and types x', [
    type('123'),
    selectAll,
    type('x'),
    see('X|'),
  ]),
  row(
    'code',
    'code-of-visa',
    'C1',
    'types four digits for a Visa: the last is refused',
    [go('number'), type('4111111111111111'), go('code'), type('1234'), see('123|')],
    { binding: 'native' },
  ),
  row(
    'code',
    'code-of-amex',
    'C1',
    'types the four digits of an Amex',
    [go('number'), type('378282246310005'), go('code'), type('1234'), see('1234|')],
    { binding: 'native' },
  ),
  row(
    'code',
    'code-before-visa',
    'C1',
    'types four digits before the number turns out to be a Visa',
    [
      type('1234'),
      go('number'),
      type('4111111111111111'),
      go('code'),
      see('1234'),
      complains('The security code is too long. On this card it has three digits.'),
    ],
    { binding: 'native' },
  ),
];

const rightToLeft: readonly Case[] = [
  ...(['number', 'expiry', 'code'] as const).map((field) =>
    row(
      field,
      `rtl-${field}`,
      'D6',
      `sees the ${field} run from left to right, and start where the page starts`,
      [laidOut('ltr', 'right')],
      { rightToLeft: true },
    ),
  ),
  row(
    'number',
    'rtl-middle',
    'D1 D6',
    'types into the middle in a right-to-left page',
    [type('41111111'), at('4111| 1111'), type('9'), see('4111 9|111 1')],
    { rightToLeft: true },
  ),
  row(
    'number',
    'rtl-arrow',
    'D1 D6',
    'goes left over a gap in a right-to-left page',
    [type('41112'), press('ArrowLeft', 2), press('Backspace'), see('411|2')],
    { rightToLeft: true },
  ),
  row(
    'number',
    'rtl-paste',
    'D4 D6',
    'pastes Arabic-Indic digits in a right-to-left page',
    [paste('٤١١١ ١١١١ ١١١١ ١١١١'), see('4111 1111 1111 1111|')],
    { rightToLeft: true },
  ),
  row(
    'expiry',
    'rtl-date',
    'E1 D6',
    'types a date in a right-to-left page',
    [type('930'), see('09 / 30|'), backspace, see('09 / 3|')],
    { rightToLeft: true },
  ),
];

export const fieldCases: readonly Case[] = [...dates, ...codes, ...rightToLeft];
