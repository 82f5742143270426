// D2, D11: a value in React state that isn't the shown text letter for letter.
import {
  at,
  burst,
  composing,
  paste,
  press,
  redo,
  redoAll,
  row,
  see,
  type,
  undo,
  undoAll,
  type Binding,
  type Case,
  type Way,
} from '../case.ts';

const grouped = /^$|^\d{1,4}$|^(?:\d{4} ){1,3}\d{1,4}$/;
const date = /^\d?$|^\d\d \/ \d{0,3}$/;

const noKey = { webkit: 'binds no key to undo or redo, in a plain input neither' };

const heldAs = {
  digits: 'as digits',
  revealed: 'as reveal() hands it out',
} as const satisfies Partial<Record<Binding, string>>;

const ways = ['key', 'command'] as const satisfies readonly Way[];

const inAnotherForm = ways.flatMap((by) =>
  (['digits', 'revealed'] as const).flatMap((binding): readonly Case[] => {
    const held = (field: 'number' | 'expiry', id: string, title: string, steps: Case['steps']) =>
      row(
        field,
        `${binding}-${id}-by-${by}`,
        'D2 D11',
        `${title} of a value that React holds ${heldAs[binding]} (by ${by})`,
        steps,
        {
          binding,
          ...(by === 'key' && { cannot: noKey }),
        },
      );

    return [
      held('number', 'undo', 'undoes to the empty field, and redoes, a number', [
        type('42424242'),
        press('Backspace'),
        undoAll(by, grouped),
        redoAll(by, '4242 424', grouped),
      ]),
      held('number', 'undo-middle', 'undoes and redoes a digit in the middle', [
        type('4242424242'),
        at('4242 424|2 42'),
        type('777'),
        undoAll(by, grouped),
        redoAll(by, '4242 4247 7724 2', grouped),
      ]),
      held('number', 'undo-paste', 'undoes and redoes a paste', [
        paste('4242-4242-4242-4242'),
        undo(by),
        see('|'),
        redo(by),
        see('4242 4242 4242 4242|'),
      ]),
      held('expiry', 'undo-date', 'undoes and redoes a date', [
        type('1234'),
        undoAll(by, date),
        redoAll(by, '12 / 34', date),
      ]),
    ];
  }),
);

const edited = (['digits', 'revealed'] as const).flatMap((binding): readonly Case[] => [
  row(
    'number',
    `${binding}-burst`,
    'D1 D11',
    `types a burst in the middle of a value that React holds ${heldAs[binding]}`,
    [type('41114444'), at('4111| 4444'), burst('22223333'), see('4111 2222 3333| 4444')],
    { binding },
  ),
]);

export const heldCases: readonly Case[] = [
  ...inAnotherForm,
  ...edited,
  row(
    'number',
    'digits-composed',
    'D3 D11',
    `composes digits of a value that React holds ${heldAs.digits}`,
    [type('42424'), composing(['2', '24'], '4242 424'), see('4242 424|')],
    { binding: 'digits' },
  ),
];
