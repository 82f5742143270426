// D3: input methods, phones and keyboards without usable keys.
import {
  at,
  compose,
  composing,
  hear,
  listen,
  press,
  put,
  row,
  script,
  see,
  told,
  type,
  undo,
  undoAll,
  type Case,
  type Phone,
  type Way,
} from '../case.ts';

const grouped = /^$|^\d{1,4}$|^(?:\d{4} ){1,3}\d{1,4}$/;

const noKey = { webkit: 'binds no key to undo or redo, in a plain input neither' };
const neverDeaf = { webkit: 'obeys preventDefault: no phone that runs it is known to be deaf' };
const noMenu = { firefox: 'its menu cannot be reached here, and in what a script commands no second step may run' };

/** Text that the browser wrote before the field could group it is stepped over: one more undo inside the first. */
function inBothWays(id: string, title: string, steps: (by: Way) => Case['steps'], rest: Pick<Case, 'phone'> = {}) {
  return (['key', 'command'] as const).map((by) =>
    row('number', `${id}-by-${by}`, 'D2 D3', `${title} (by ${by})`, steps(by), {
      ...rest,
      cannot: {
        ...(by === 'key' && noKey),
        ...(by === 'command' && rest.phone !== 'no-keydown' && noMenu),
        ...(rest.phone === 'deaf-beforeinput' && neverDeaf),
      },
    }),
  );
}

const composed: readonly Case[] = [
  row('number', 'compose-grow', 'D3', 'composes digits that grow, and sees them grouped at the end', [
    type('4111'),
    composing(['1', '12', '123'], '4111123'),
    see('4111 123|'),
  ]),
  row('number', 'compose-full-width', 'D3 D4', 'composes full-width digits', [
    composing(['４', '４１', '４１１'], '４１１'),
    see('411|'),
  ]),
  row('number', 'compose-correct', 'D3', 'corrects what is being composed', [
    type('4111'),
    compose(['1', '12', '2', '23']),
    see('4111 23|'),
  ]),
  row('number', 'compose-give-up', 'D3', 'gives a composition up', [
    type('4111'),
    compose(['1', '12'], 'give up'),
    see('4111|'),
  ]),
  row('number', 'compose-give-up-type', 'D3', 'gives a composition up and types on', [
    type('4111'),
    compose(['1', '12'], 'give up'),
    type('2'),
    see('4111 2|'),
  ]),
  row('number', 'compose-in-middle', 'D3', 'composes in the middle', [
    type('41111111'),
    at('41|11 1111'),
    compose(['2', '23']),
    see('4123| 1111 11'),
  ]),
  row('number', 'compose-at-gap', 'D3', 'composes at a gap', [
    type('41111111'),
    at('4111| 1111'),
    compose(['２']),
    see('4111 2|111 1'),
  ]),
  row('number', 'compose-over-selection', 'D3', 'composes over a selection', [
    type('41112222'),
    at('4[111 2]222'),
    compose(['9']),
    see('49|22 2'),
  ]),
  row('number', 'compose-blur', 'D3', 'leaves the field in mid-composition', [
    type('4111'),
    compose(['2', '22'], 'blur'),
    see('4111 22'),
  ]),
  row('number', 'compose-letters', 'D3', 'composes letters: they are refused, and said', [
    type('4111'),
    compose(['n', 'ni', '你']),
    see('4111|'),
    told('Only digits go in here.'),
  ]),
  row('number', 'compose-too-many', 'D3', 'composes a digit too many', [
    type('5555555555554444'),
    compose(['1']),
    see('5555 5555 5555 4444|'),
  ]),
  row('number', 'compose-whole', 'D3', 'composes a whole number at once', [
    compose(['4111111111111111']),
    see('4111 1111 1111 1111|'),
  ]),
  row('number', 'compose-type-on', 'D3', 'types on after a composition', [
    type('4111'),
    compose(['2']),
    type('345'),
    see('4111 2345|'),
  ]),
  row('number', 'compose-backspace', 'D3', 'presses Backspace after a composition', [
    type('4111'),
    compose(['2']),
    press('Backspace'),
    see('4111|'),
  ]),
  ...inBothWays('compose-undo', 'undoes a composition through grouped texts alone', (by) => [
    type('4111'),
    compose(['2', '23']),
    see('4111 23|'),
    undoAll(by, grouped),
  ]),
  row('number', 'compose-script', 'D3', 'types anew after a script has emptied the field in mid-composition', [
    type('4111'),
    compose(['2'], 'open'),
    script('element value', ''),
    type('5x4'),
    see('54|'),
  ]),
  row('number', 'compose-heard', 'D3 D11', 'composes, and React hears the grouped text last', [
    type('4111'),
    listen,
    compose(['2']),
    hear({ times: 2, text: '4111 2' }),
  ]),
  row(
    'number',
    'compose-registered',
    'D3 D11',
    'composes, and React Hook Form hears the grouped text last',
    [type('4111'), listen, compose(['2']), hear({ times: 2, text: '4111 2' })],
    { binding: 'register' },
  ),
  row('expiry', 'compose-expiry', 'D3 E1', 'composes a date', [
    compose(['０', '０９']),
    see('09 / |'),
    compose(['30']),
    see('09 / 30|'),
  ]),
  row('expiry', 'compose-month', 'D3 E1', 'composes a month of one digit', [compose(['5']), see('05 / |')]),
  row('code', 'compose-code', 'D3', 'composes a code', [compose(['１', '１２', '１２３']), see('123|')]),
  row('code', 'compose-letter', 'D3 C2', 'composes a full-width X', [compose(['Ｘ']), see('X|')]),
];

const without: readonly Case[] = [
  row('number', 'put-digit', 'D3', 'puts in a digit without a key', [type('4111'), put('2'), see('4111 2|')]),
  row('number', 'put-in-middle', 'D3', 'puts in a digit in the middle without a key', [
    type('41111111'),
    at('4111| 1111'),
    put('2'),
    see('4111 2|111 1'),
  ]),
  row('number', 'put-number', 'D3', 'takes a whole number that the keyboard suggests', [
    put('4111111111111111'),
    see('4111 1111 1111 1111|'),
  ]),
  row('number', 'put-full-width', 'D3 D4', 'puts in full-width digits', [
    put('４１１'),
    put('１'),
    put('２'),
    see('4111 2|'),
  ]),
  row('number', 'put-arabic', 'D3 D4', 'puts in Arabic-Indic digits', [
    put('٤'),
    put('١'),
    put('١'),
    put('١'),
    put('٢'),
    see('4111 2|'),
  ]),
  row('number', 'put-devanagari', 'D3 D4', 'puts in Devanagari digits', [
    put('४'),
    put('१'),
    put('१'),
    put('१'),
    put('२'),
    see('4111 2|'),
  ]),
  row(
    'number',
    'put-undo',
    'D2 D3',
    'undoes what came without a key',
    [type('41112222'), at('4111| 2222'), put('9'), undo('command'), see('4111| 2222')],
    {
      cannot: {
        firefox: 'only a script can put in text without a key there, and no second command runs inside its command',
      },
    },
  ),
  row('expiry', 'put-date', 'D3 E1', 'takes a date that the keyboard suggests', [put('2030-09'), see('09 / 30|')]),
  row('expiry', 'put-persian', 'D3 D4', 'puts in a date in Persian digits', [
    put('۰'),
    put('۹'),
    put('۳'),
    put('۰'),
    see('09 / 30|'),
  ]),
  row('code', 'put-code', 'D3 D4', 'puts in a code in full-width digits', [
    put('１'),
    put('２'),
    put('３'),
    see('123|'),
  ]),
  row('code', 'put-cyrillic-x', 'D3 C2', 'puts in a Cyrillic Х', [put('Х'), see('X|')]),
  row('code', 'put-dotless-i', 'D3 C2', 'puts in a Turkish ı', [put('ı'), see('I|')]),
];

const words: Record<Phone, string> = {
  'no-keydown': 'on a phone without usable keydown',
  'no-beforeinput': 'on a phone without beforeinput',
  'deaf-beforeinput': 'on a phone that ignores preventDefault',
};

const onPhone = (phone: Phone): readonly Case[] => {
  const phoneRow = (...[field, id, title, steps]: readonly [Case['field'], string, string, Case['steps']]) =>
    row(field, `${phone}-${id}`, 'D1 D3', `${title} ${words[phone]}`, steps, {
      phone,
      ...(phone === 'deaf-beforeinput' && { cannot: neverDeaf }),
    });

  return [
    phoneRow('number', 'type', 'types 16 digits', [type('4111222233334444'), see('4111 2222 3333 4444|')]),
    phoneRow('number', 'middle', 'types into the middle', [
      type('41111111'),
      at('41|11 1111'),
      type('9'),
      see('419|1 1111 1'),
      type('8'),
      see('4198| 1111 11'),
    ]),
    phoneRow('number', 'backspace-gap', 'deletes across a gap on the first press', [
      type('41112222'),
      at('4111 |2222'),
      press('Backspace'),
      see('411|2 222'),
      press('Backspace'),
      see('41|22 22'),
    ]),
    phoneRow('number', 'delete-gap', 'deletes forward across a gap on the first press', [
      type('41112222'),
      at('4111| 2222'),
      press('Delete'),
      see('4111| 222'),
    ]),
    phoneRow('number', 'trailing-gap', 'takes a digit back, gap and all', [
      type('41112'),
      press('Backspace'),
      see('4111|'),
      press('Backspace'),
      see('411|'),
    ]),
    phoneRow('number', 'selection', 'types over a selection', [
      type('41112222'),
      at('4[111 2]222'),
      type('9'),
      see('49|22 2'),
    ]),
    phoneRow('number', 'letter', 'types a letter', [type('4111'), at('41|11'), type('x'), see('41|11')]),
    phoneRow('number', 'full', 'types a digit too many', [
      type('5555555555554444'),
      at('5555| 5555 5555 4444'),
      type('1'),
      see('5555| 5555 5555 4444'),
    ]),
    phoneRow('expiry', 'expiry', 'types a date and takes it back', [
      type('530'),
      see('05 / 30|'),
      press('Backspace', 3),
      see('0|'),
    ]),
    phoneRow('code', 'code', 'types an X and takes it back', [type('x'), see('X|'), press('Backspace'), see('|')]),
    ...inBothWays(
      `${phone}-undo`,
      `undoes through grouped texts alone ${words[phone]}`,
      (by) => [type('41112222'), at('4111| 2222'), type('9'), undoAll(by, grouped)],
      { phone },
    ),
    ...inBothWays(
      `${phone}-undo-delete`,
      `undoes a deletion across a gap ${words[phone]}`,
      (by) => [type('41112222'), at('4111 |2222'), press('Backspace'), see('411|2 222'), undo(by), see('4111 2222')],
      { phone },
    ),
  ];
};

export const compositionCases: readonly Case[] = [
  ...composed,
  ...without,
  ...onPhone('no-keydown'),
  ...onPhone('no-beforeinput'),
  ...onPhone('deaf-beforeinput'),
];
