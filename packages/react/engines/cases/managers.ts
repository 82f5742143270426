// D7: the password managers that shoppers have, by their own sequences of events, in every kind of form.
import {
  at,
  codeShown,
  go,
  hear,
  listen,
  pay,
  press,
  redo,
  reveal,
  row,
  script,
  see,
  sent,
  type,
  undo,
  type Binding,
  type Case,
  type Sent,
  type Way,
} from '../case.ts';

const noKey = { webkit: 'binds no key to undo or redo, in a plain input neither' };

const managers = {
  bitwarden: { name: 'Bitwarden', act: 'filled by Bitwarden' },
  onepassword: { name: '1Password', act: 'filled by 1Password' },
} as const;

const asShown = { number: '4111 1111 1111 1111', expiry: '09 / 30', code: '123' };
const canonical = { number: '4111111111111111', expiry: '2030-09', code: '123' };

/** What each kind of form hands on. */
const handsOn = {
  native: asShown,
  register: canonical,
  controller: asShown,
  controlled: asShown,
  bound: canonical,
} satisfies Partial<Record<Binding, Sent>>;

/** What was typed after a filling is undone, and the filling itself stays as it is shown. */
const undoneNoFurther = (by: Way): Case['steps'] => [
  at('4111 1111 1111 1111|'),
  press('Backspace'),
  see('4111 1111 1111 111|'),
  undo(by),
  see('4111 1111 1111 1111'),
  undo(by),
  see('4111 1111 1111 1111'),
  redo(by),
  see('4111 1111 1111 111'),
];

export const managerCases: readonly Case[] = Object.entries(managers).flatMap(([id, { name, act }]) => [
  ...(['alone', 'native', 'register', 'controller', 'controlled', 'bound'] as const).map((binding) =>
    row(
      'number',
      `${id}-${binding}`,
      'D7 D11',
      `has ${name} fill the number, which is grouped and heard once, and no undo shows it without gaps`,
      [
        listen,
        script(act, '4111111111111111'),
        see('4111 1111 1111 1111'),
        hear({ times: 1, text: '4111 1111 1111 1111' }),
        ...undoneNoFurther('command'),
      ],
      { binding },
    ),
  ),
  ...(Object.keys(handsOn) as (keyof typeof handsOn)[]).map((binding) =>
    row(
      'number',
      `${id}-${binding}-sent`,
      'D7 D11',
      `has ${name} fill the whole card, and pays`,
      [
        script(act, '4111111111111111'),
        go('expiry'),
        script(act, '09/2030'),
        see('09 / 30'),
        go('code'),
        script(act, '123'),
        see('123'),
        pay,
        sent(handsOn[binding]),
      ],
      { binding },
    ),
  ),
  row(
    'number',
    `${id}-at-once`,
    'D7 D11',
    `has ${name} fill the number last, and pays in the same moment`,
    [
      go('expiry'),
      script(act, '09/30'),
      go('code'),
      script(act, '123'),
      go('number'),
      script(act, '4111111111111111'),
      pay,
      sent(asShown),
    ],
    { binding: 'native' },
  ),
  ...(Object.keys(handsOn) as (keyof typeof handsOn)[]).map((binding) =>
    row(
      'code',
      `${id}-${binding}-masked`,
      'D7 D11',
      `has ${name} fill a masked code, which arrives once and stays dots, reveals it, hides it, and pays`,
      [
        codeShown('dots'),
        listen,
        script(act, '123'),
        see('123'),
        hear({ times: 1, text: '123' }),
        codeShown('dots'),
        reveal,
        codeShown('digits'),
        see('123'),
        reveal,
        codeShown('dots'),
        go('number'),
        script(act, '4111111111111111'),
        go('expiry'),
        script(act, '09/2030'),
        see('09 / 30'),
        pay,
        sent(handsOn[binding]),
      ],
      { binding, mask: true },
    ),
  ),
  row(
    'code',
    `${id}-revealed`,
    'D7',
    `has ${name} fill a code that is revealed, which hides again with what was filled in`,
    [
      type('9'),
      reveal,
      codeShown('digits'),
      script(act, '123'),
      codeShown('digits'),
      reveal,
      codeShown('dots'),
      see('123'),
    ],
    { mask: true },
  ),
  row('number', `${id}-over`, 'D7', `has ${name} fill another card over what was typed`, [
    type('4111222233334444'),
    script(act, '378282246310005'),
    see('3782 822463 10005'),
  ]),
  row(
    'number',
    `${id}-undo-key`,
    'D2 D7',
    `undoes with the key what was typed after ${name} filled the number, and no further`,
    [script(act, '4111111111111111'), ...undoneNoFurther('key')],
    { cannot: noKey },
  ),
]);
