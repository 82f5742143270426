import { readNative, writeNative } from '../field/native-value.ts';
import { inAct } from './in-act.ts';

/** The page that an input is in: in a frame, or beside another jsdom, the events of this one are not its own. */
export function windowOf(input: HTMLInputElement): Window & typeof globalThis {
  return input.ownerDocument.defaultView ?? globalThis.window;
}

/** Whether nobody prevented it. */
export function send(input: HTMLInputElement, event: Event): boolean {
  return inAct(() => input.dispatchEvent(event));
}

/** Comes to a field by Tab: what was there is selected, and typed over. */
export function enter(input: HTMLInputElement): void {
  inAct(() => {
    input.focus();
    input.select();
  });
}

/** Goes away from a field. A browser says `change` only of what its own keyboard has changed, so that is said here. */
export function leave(input: HTMLInputElement, textBefore: string): void {
  const { Event } = windowOf(input);
  if (readNative(input) !== textBefore) send(input, new Event('change', { bubbles: true }));
  inAct(() => input.blur());
}

/** Puts a text where the caret is, as an edit that the page may foresee and prevent. */
export function insert(input: HTMLInputElement, text: string, inputType: 'insertText' | 'insertFromPaste'): void {
  const { InputEvent } = windowOf(input);
  const edit = { data: text, inputType, bubbles: true, composed: true };
  if (!send(input, new InputEvent('beforeinput', { ...edit, cancelable: true }))) return;

  const before = readNative(input);
  const from = input.selectionStart ?? before.length;
  const to = input.selectionEnd ?? before.length;
  writeNative(input, before.slice(0, from) + text + before.slice(to));
  input.setSelectionRange(from + text.length, from + text.length);
  send(input, new InputEvent('input', edit));
}

/** Presses the key of one character, and lets it go. */
export function pressKey(input: HTMLInputElement, character: string): void {
  const { KeyboardEvent } = windowOf(input);
  const key = { key: character, code: codeOf(character), bubbles: true, cancelable: true, composed: true };

  if (send(input, new KeyboardEvent('keydown', key)) && send(input, new KeyboardEvent('keypress', key))) {
    insert(input, character, 'insertText');
  }
  send(input, new KeyboardEvent('keyup', key));
}

/** The key on a keyboard that says what its caps say in the United States; empty for what none has. */
function codeOf(character: string): string {
  if (/^\d$/.test(character)) return `Digit${character}`;
  if (/^[a-z]$/i.test(character)) return `Key${character.toUpperCase()}`;
  return { ' ': 'Space', '/': 'Slash', '-': 'Minus', '.': 'Period', "'": 'Quote' }[character] ?? '';
}
