// An input method, played by script where an engine lets nobody drive a real one. The events are not the browser's; the text and
// its undo history are, since `execCommand` writes it. Gecko sends its last `input` after `compositionend`, the others before.
import type { Ending } from '../case.ts';

export interface Composition {
  readonly texts: readonly string[];
  readonly end: Ending;
}

export function compose(input: HTMLInputElement, { texts, end }: Composition): void {
  const send = (type: string, data: string) => {
    input.dispatchEvent(new CompositionEvent(type, { bubbles: true, data }));
  };
  const from = input.selectionStart ?? 0;
  let to = input.selectionEnd ?? from;

  const write = (text: string) => {
    send('compositionupdate', text);
    const detail = { bubbles: true, inputType: 'insertCompositionText', data: text, isComposing: true };
    input.dispatchEvent(new InputEvent('beforeinput', detail));
    input.setSelectionRange(from, to);
    document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    to = from + text.length;
  };

  send('compositionstart', '');
  for (const text of texts) write(text);
  if (end === 'open') return;

  if (end === 'give up') write('');
  const last = end === 'give up' ? '' : (texts.at(-1) ?? '');
  endComposition(input, last);
  if (end === 'blur') input.blur();
}

export function endComposition(input: HTMLInputElement, data: string): void {
  const gecko = navigator.userAgent.includes('Gecko/');
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data }));
  if (gecko) {
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertCompositionText', data }));
  }
}
