import type { FieldName, Hearing, Script } from '../case.ts';
import { compose, endComposition, type Composition } from './compose.ts';
import { fill, type Filling } from './fill.ts';
import type { Library } from './library.ts';
import { pointInText, pointInInput, type Point } from './points.ts';
import { record, recorded, snapshotOf, watchKeys } from './recorder.ts';
import { forgetHeard, records } from './records.ts';

const tokens = { number: 'cc-number', expiry: 'cc-exp', code: 'cc-csc' } satisfies Record<FieldName, string>;

let mouse: Point = { x: 0, y: 0 };
addEventListener('mousemove', ({ clientX: x, clientY: y }) => (mouse = { x, y }));

export interface Reported {
  readonly react: Hearing;
  /** Null where no form library is bound. */
  readonly library: { readonly times: number; readonly value: string } | null;
  readonly inputs: number;
  readonly changes: number;
}

/** What the page does and says for whoever drives the browser. All of it can be called from outside: plain data in and out. */
export function createTester(first: FieldName, library: () => Library | null) {
  let current = first;
  const input = () => inputOf(current);

  return {
    choose(field: FieldName) {
      current = field;
      input().focus();
    },

    /** Puts the caret or the selection where the marks are. Returns what is there when it is another text. */
    place(marked: string): string | null {
      const text = marked.replaceAll(/[[\]|]/g, '');
      if (input().value !== text) return input().value;

      const from = marked.search(/[[|]/);
      const end = marked.indexOf(']');
      input().focus();
      input().setSelectionRange(from, end === -1 ? from : end - 1);
      return null;
    },

    /** The text with the caret or the selection marked. */
    shown(): string {
      const { value, selectionStart, selectionEnd } = input();
      const [from, to] = [selectionStart ?? 0, selectionEnd ?? 0];
      if (from === to) return `${value.slice(0, from)}|${value.slice(from)}`;
      return `${value.slice(0, from)}[${value.slice(from, to)}]${value.slice(to)}`;
    },

    forget: forgetHeard,

    watchKeys: () => watchKeys(input),
    record,
    recorded,

    heard(): Reported {
      const { react, library: changes } = records;
      const last = react.at(-1);
      return {
        react: {
          times: react.length,
          ...(last && { text: last.text, trusted: react.every(({ trusted }) => trusted) }),
        },
        library: library() && { times: changes.length, value: library()?.value(current) ?? '' },
        inputs: records.inputs.length,
        changes: records.changes.length,
      };
    },

    /** What React heard last, where it ought to be what is shown. */
    lastHeard: () => records.react.at(-1)?.text ?? null,

    sent: () => records.sent,

    /** Selects a text of the page for the shortcut that copies it. */
    prepareCopy(text: string) {
      const source = outside('source');
      source.value = text;
      source.focus();
      source.select();
    },

    look: () => snapshotOf(input()),

    selection: (): [number, number] => [input().selectionStart ?? 0, input().selectionEnd ?? 0],

    select(from: number, to: number) {
      input().focus();
      input().setSelectionRange(from, to);
    },

    /** Where the pasted text of the clipboard can be looked at. */
    preparePaste() {
      const source = outside('source');
      source.value = '';
      source.focus();
    },

    pasted: () => outside('source').value,

    elsewhere: () => outside('elsewhere').value,

    command: (name: 'undo' | 'redo') => document.execCommand(name),

    insert: (text: string) => document.execCommand('insertText', false, text),

    compose: (composition: Composition) => compose(input(), composition),

    endComposition: (data: string) => endComposition(input(), data),

    async script(act: Script) {
      run(act);
      // A form empties its fields after its event, the fields look at them in a task of their own, and React renders in another.
      await new Promise((resolve) => setTimeout(resolve, 20));
    },

    /** What the status regions say: a field by itself has one of its own. */
    said: () => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent?.trim()).join(''),

    complaint: () => errorOf(input()),

    /** How the digits of the code are shown; and what is wrong where a browser or a manager would take it for a password. */
    codeShown: (): string => {
      const code = inputOf('code');
      const passwords = document.querySelectorAll('input[type=password], [autocomplete*=password]').length;
      if (passwords > 0 || code.type !== 'text') return `a ${code.type}, beside ${passwords} passwords`;
      return getComputedStyle(code).getPropertyValue('-webkit-text-security') === 'disc' ? 'dots' : 'digits';
    },

    layout: () => {
      const { direction, textAlign } = getComputedStyle(input());
      return `${direction} ${textAlign}`;
    },

    /** Where the mouse was seen last. */
    mouse: () => mouse,

    /** Points to drag between, in CSS pixels of the window. */
    pointOf: (index: number) => pointInInput(input(), index),
    pointOfPrinted: () => pointInText(selectPrinted()),
    pointElsewhere: () => pointInInput(outside('elsewhere'), 0),
  };

  function run(act: Script) {
    const node = input();
    switch (act.script) {
      case 'reset form':
        return node.form?.reset();
      case 'library reset':
        return library()?.reset();
      case 'blur':
        return node.blur();
      case 'element value':
        node.value = act.text;
        return undefined;
      case 'library value':
        return library()?.write(current, act.text);
      case 'filled':
      case 'filled twice':
      case 'filled by Bitwarden':
      case 'filled by 1Password':
        return fill(node, act.text, act.script satisfies Filling);
    }
  }
}

export type Tester = ReturnType<typeof createTester>;

function inputOf(field: FieldName): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>(`[autocomplete="${tokens[field]}"]`);
  if (input === null) throw new Error(`There is no field for the ${field} on the page.`);
  return input;
}

function errorOf(input: HTMLInputElement): string {
  const id = `${input.id}-error`;
  return document.getElementById(id)?.textContent?.trim() ?? '';
}

/** A box of the page that is none of the fields. */
function outside(id: 'source' | 'elsewhere'): HTMLInputElement | HTMLTextAreaElement {
  const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
  if (box === null) throw new Error(`There is no #${id} on the page.`);
  return box;
}

function selectPrinted(): Range {
  // WebKit starts no drag of a text while a field has the focus.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const printed = document.createRange();
  printed.selectNodeContents(document.querySelector('#printed') ?? document.body);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(printed);
  return printed;
}
