// D11 and what is submitted: what React, the form library and the server get of each edit.
import {
  at,
  burst,
  changed,
  complains,
  cut,
  go,
  hear,
  listen,
  notSent,
  paste,
  pay,
  press,
  row,
  script,
  see,
  sent,
  type,
  undo,
  type Binding,
  type Case,
} from '../case.ts';

const library = ['register', 'controller', 'bound'] as const satisfies readonly Binding[];
const every = ['alone', 'native', ...library, 'controlled'] as const satisfies readonly Binding[];

const heldIn: Record<(typeof every)[number], string> = {
  alone: 'in a field by itself',
  native: 'in a plain form',
  register: 'in a form of register()',
  controller: 'in a form of Controllers',
  controlled: 'in a form that holds the values in React',
  bound: 'in a form that binds all fields at once',
};

const inEvery = every.flatMap((binding): readonly Case[] => {
  const held = (id: string, about: string, title: string, steps: Case['steps']) =>
    row('number', `${binding}-${id}`, about, `${title} ${heldIn[binding]}`, steps, { binding });

  return [
    held('type', 'D11', 'types over a gap and is heard once', [
      type('4111'),
      listen,
      type('2'),
      see('4111 2|'),
      hear({ times: 1, text: '4111 2', trusted: true }),
    ]),
    held('middle', 'D1 D11', 'types into the middle and is heard once', [
      type('41112222'),
      at('41|11 2222'),
      listen,
      type('9'),
      see('419|1 1222 2'),
      hear({ times: 1, text: '4191 1222 2', trusted: true }),
    ]),
    held('backspace', 'D1 D11', 'deletes across a gap and is heard once', [
      type('41112222'),
      at('4111 |2222'),
      listen,
      press('Backspace'),
      see('411|2 222'),
      hear({ times: 1, text: '4112 222', trusted: true }),
    ]),
    held('burst', 'D1 D11', 'types a burst in the middle and is heard once a key', [
      type('41114444'),
      at('4111| 4444'),
      listen,
      burst('22223333'),
      see('4111 2222 3333| 4444'),
      hear({ times: 8, text: '4111 2222 3333 4444', trusted: true }),
    ]),
    held('paste', 'D4 D11', 'pastes and is heard once', [
      listen,
      paste('Card: 4111-1111-1111-1111'),
      see('4111 1111 1111 1111|'),
      hear({ times: 1, text: '4111 1111 1111 1111', trusted: true }),
    ]),
    held('letter', 'D11', 'types a letter, of which nobody hears', [
      type('4111'),
      listen,
      type('x'),
      see('4111|'),
      hear({ times: 0 }),
    ]),
    held('filled', 'D7 D11', 'has the number filled in, which is heard once', [
      listen,
      script('filled', '4111111111111111'),
      see('4111 1111 1111 1111'),
      hear({ times: 1, text: '4111 1111 1111 1111' }),
    ]),
  ];
});

const inLibrary = library.flatMap((binding): readonly Case[] => {
  const held = (id: string, about: string, title: string, steps: Case['steps']) =>
    row('number', `${binding}-${id}`, about, `${title} ${heldIn[binding]}`, steps, { binding });

  return [
    held('write', 'D11', 'sees grouped what the library writes, and types on', [
      script('library value', '41111111'),
      see('4111 1111'),
      at('4111| 1111'),
      type('9'),
      see('4111 9|111 1'),
    ]),
    held('reset', 'D11', 'sees the field empty after the library’s reset, and types anew', [
      type('41112222'),
      script('library reset'),
      see(''),
      type('54545'),
      see('5454 5|'),
    ]),
  ];
});

const whole = [type('4111111111111111'), go('expiry'), type('930'), go('code'), type('123'), pay];
const asShown = { number: '4111 1111 1111 1111', expiry: '09 / 30', code: '123' };
const canonical = { number: '4111111111111111', expiry: '2030-09', code: '123' };

// prettier-ignore
const submitted: readonly Case[] = [
  row('number', 'native-sent',     'D11', 'pays by a plain form: it sends what is shown',         [...whole, sent(asShown)],   { binding: 'native' }),
  row('number', 'controlled-sent', 'D11', 'pays by a form that React holds',                      [...whole, sent(asShown)],   { binding: 'controlled' }),
  row('number', 'controller-sent', 'D11', 'pays by a form of Controllers',                        [...whole, sent(asShown)],   { binding: 'controller' }),
  row('number', 'register-sent',   'D11', 'pays by a form of register(): it holds digits and an ISO month', [...whole, sent(canonical)], { binding: 'register' }),
  row('number', 'bound-sent',      'D11', 'pays by a form that binds all fields at once',         [...whole, sent(canonical)], { binding: 'bound' }),
  row('number', 'sent-by-enter', 'D11', 'pays with the Enter key right after the last digit', [
    type('4111111111111111'), go('expiry'), type('930'), go('code'), burst('123'), press('Enter'), sent(canonical),
  ], { binding: 'register' }),
  row('number', 'sent-edited', 'D1 D11', 'corrects the number in the middle and pays', [
    type('411111111111111'), at('4111 1111| 1111 111'), type('1'), go('expiry'), type('1/30'), go('code'), type('x'), pay,
    sent({ number: '4111111111111111', expiry: '2030-01', code: 'X' }),
  ], { binding: 'register' }),
  row('number', 'sent-undone', 'D2 D11', 'undoes a mistake and pays: what is shown is what is sent', [
    type('4111111111111111'), at('4111| 1111 1111 1111'), press('Backspace'), undo('command'), see('4111| 1111 1111 1111'),
    go('expiry'), type('930'), go('code'), type('123'), pay, sent(canonical),
  ], { binding: 'register' }),
  row('number', 'sent-pasted', 'D4 D11', 'pastes number, date and code, and pays', [
    paste('Card: 4111-1111-1111-1111'), go('expiry'), paste('2030-09'), go('code'), paste(' 123 '), pay, sent(canonical),
  ], { binding: 'register' }),
  row('number', 'sent-filled', 'D7 D11', 'has all filled in, and pays', [
    script('filled', '4111111111111111'), go('expiry'), script('filled', '09/2030'), go('code'), script('filled', '123'), pay, sent(canonical),
  ], { binding: 'register' }),
  row('number', 'sent-amex', 'C1 D11', 'pays with an Amex and its four digits', [
    type('378282246310005'), go('expiry'), type('0930'), go('code'), type('1234'), pay,
    sent({ number: '378282246310005', expiry: '2030-09', code: '1234' }),
  ], { binding: 'register' }),
  ...(['native', 'register', 'bound'] as const).map((binding) =>
    row('number', `${binding}-not-sent`, 'N6', `cannot pay with a mistyped number ${heldIn[binding]}`, [
      type('4111111111111112'), go('expiry'), type('930'), go('code'), type('123'), pay, go('number'),
      complains('The card number you entered is invalid. Please try again.'), notSent,
    ], { binding }),
  ),
];

// prettier-ignore
const heard: readonly Case[] = [
  row('number', 'heard-cut',       'D11', 'cuts and is heard once',            [type('41112222'), at('4[111 2]222'), listen, cut, hear({ times: 1, text: '4222', trusted: true })]),
  row('number', 'heard-word',      'D11', 'deletes a group and is heard once', [type('41112222'), at('4111 |2222'), listen, press('Control+Backspace'), hear({ times: 1, text: '2222', trusted: true })]),
  row('number', 'heard-undo',      'D2 D11', 'undoes and redoes, and is heard once each', [
    type('41112222'), at('4111| 2222'), type('9'), listen, undo('command'), hear({ times: 1, text: '4111 2222', trusted: true }),
  ]),
  row('number', 'heard-change',    'D11', 'leaves the field: the browser says change, once', [type('41112'), listen, press('Tab'), changed(1)]),
  row('number', 'heard-no-change', 'D11', 'leaves a field that was only looked at: no change is said', [listen, press('Tab'), changed(0)]),
  row('expiry', 'heard-date',      'D11', 'types a month and is heard once',   [listen, type('5'), see('05 / |'), hear({ times: 1, text: '05 / ', trusted: true })]),
  row('code',   'heard-code',      'D11', 'types an X and is heard once',      [listen, type('x'), see('X|'), hear({ times: 1, text: 'X', trusted: true })]),
  row('number', 'heard-no-beforeinput', 'D3 D11', 'types over a gap without beforeinput and is heard once', [
    type('4111'), listen, type('2'), see('4111 2|'), hear({ times: 1, text: '4111 2', trusted: true }),
  ], { phone: 'no-beforeinput' }),
  row('number', 'reset-native', 'D2', 'sees the fields empty after a reset, and types anew', [
    type('41112222'), script('reset form'), see(''), type('378282'), see('3782 82|'),
  ], { binding: 'native' }),
  row('expiry', 'reset-expiry', 'D2', 'sees the date empty after a reset, and types anew', [
    type('0930'), script('reset form'), see(''), type('5'), see('05 / |'),
  ], { binding: 'native' }),
  row('number', 'script-write', 'D11', 'sees grouped what a script of the page writes, and types on', [
    script('element value', '41111111'), see('4111 1111'), at('4111| 1111'), type('9'), see('4111 9|111 1'),
  ]),
  row('expiry', 'script-date', 'E1', 'sees a date that a script of the page writes as the field shows it', [
    script('element value', '2029-05'), see('05 / 29'),
  ]),
];

export const formCases: readonly Case[] = [...inEvery, ...inLibrary, ...submitted, ...heard];
