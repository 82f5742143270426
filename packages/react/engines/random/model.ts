import { edit, editAlreadyMade, naturalEdit, type TextFormat } from '@flipside/core';
import type { Range, Snapshot } from '../page/recorder.ts';

/** What a text and its selection are after an edit, by core alone. */
export function edited(format: TextFormat, { text, selection }: Snapshot, inputType: string, data: string): Snapshot {
  const [from, to] = selection;
  const next = edit(format, text, { from, to, inputType, data });
  if (next === null) throw new Error(`Core does not foresee ${inputType}.`);

  // The field lets the browser edit by itself, whose caret it is then.
  const natural = naturalEdit(text, { from, to, inputType, data });
  if (natural === next.text) return { text: next.text, selection: naturalCaret(text, selection, inputType, data) };

  if (next.refused && next.text === text) return { text, selection };
  return { text: next.text, selection: [next.caret, next.caret] };
}

function naturalCaret(text: string, [from, to]: Range, inputType: string, data: string): Range {
  const back = from === to && inputType === 'deleteContentBackward' ? 1 : 0;
  const caret = Math.min(text.length + data.length, Math.max(0, from - back + data.length));
  return [caret, caret];
}

/** What they are after a composition, which the browser has made already. */
export function composed(format: TextFormat, { text, selection: [from, to] }: Snapshot, data: string): Snapshot {
  const after = text.slice(0, from) + data + text.slice(to);
  const made = editAlreadyMade(format, { before: text, after, caret: from + data.length, inputType: undefined });
  const caret = made.text === after ? from + data.length : made.caret;
  return { text: made.text, selection: [caret, caret] };
}
