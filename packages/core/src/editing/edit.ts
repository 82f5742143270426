import { placeAfter } from './place-after.ts';
import type { Refusal, TextFormat } from './text-format.ts';

/**
 * One edit as the browser announces it (Input Events Level 2): what it does to which part of the text.
 *
 * @example
 * const typed: Edit = { from: 4, to: 4, inputType: 'insertText', data: '4' };
 * edit(cardReader().format, '4242', typed) // { text: '4242 4', caret: 6 }
 */
export interface Edit {
  /** The selection, in UTF-16 units of the text. Equal when there is only a caret. */
  readonly from: number;
  readonly to: number;
  /** `insertText`, `deleteContentBackward`, … */
  readonly inputType: string;
  /** What is put in, where something is. */
  readonly data: string;
}

/**
 * What an edit makes of a text: the whole text, formatted, and the caret in UTF-16 units of it. `refused` says why something was
 * not taken.
 *
 * @example
 * const edited: Edited | null = edit(expiryFormat, '', { from: 0, to: 0, inputType: 'insertText', data: 'a' });
 * // { text: '', caret: 0, refused: 'letter' }
 */
export interface Edited {
  readonly text: string;
  readonly caret: number;
  readonly refused?: Refusal | undefined;
}

// How each kind of insertion came: pasted text is read as a whole, typed text character by character.
const insertions: Readonly<Record<string, 'typed' | 'pasted'>> = {
  insertText: 'typed',
  insertFromPaste: 'pasted',
  insertFromDrop: 'pasted',
  insertFromYank: 'pasted',
  insertReplacementText: 'pasted',
};

/**
 * What an edit makes of a formatted text: the new text, still formatted, and where the caret goes. Ask it in `beforeinput`, with
 * the selection and what the event says.
 *
 * @param text as `format` shows it.
 * @returns null when this kind of edit is not ours to foresee (history, formatting, composition).
 * @example
 * const { format } = cardReader();
 * edit(format, '4242', { from: 4, to: 4, inputType: 'insertText', data: '4' })
 * // { text: '4242 4', caret: 6 }
 * edit(format, '4242 4', { from: 5, to: 5, inputType: 'deleteContentBackward', data: '' })
 * // { text: '4244', caret: 3 }
 */
export function edit(format: TextFormat, text: string, { from, to, inputType, data }: Edit): Edited | null {
  const kept = format.keep(text);
  const start = format.keep(text.slice(0, from)).length;
  const end = format.keep(text.slice(0, to)).length;

  const how = insertions[inputType];
  if (how !== undefined) {
    const [left, right] = [kept.slice(0, start), kept.slice(end)];
    const { before, after, refused } = format.insert(left, data, right, how);
    // Nothing of it was taken: then nothing that was selected goes either.
    if (refused && before === left && after === right) return { text, caret: to, refused };

    return { ...written(format, before, after), refused };
  }

  const deleted = deletion(format, text, { from, to, inputType, start, end, length: kept.length });
  return deleted === null ? null : written(format, kept.slice(0, deleted.start), kept.slice(deleted.end));
}

function written(format: TextFormat, before: string, after: string): Edited {
  const text = format.show(before + after);
  return { text, caret: after === '' ? text.length : placeAfter(format, text, before.length) };
}

interface Deletion {
  readonly from: number;
  readonly to: number;
  readonly inputType: string;
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

// Which of the characters that count go. A gap never costs a key: one character that counts goes with it.
function deletion(
  format: TextFormat,
  text: string,
  { from, to, inputType, start, end, length }: Deletion,
): { start: number; end: number } | null {
  const selected = start < end || inputType === 'deleteByCut' || inputType === 'deleteByDrag';
  const count = (upTo: number) => format.keep(text.slice(0, upTo)).length;

  switch (inputType) {
    case 'deleteByCut':
    case 'deleteByDrag':
    case 'deleteContent':
      return { start, end };
    case 'deleteContentBackward':
      return selected ? { start, end } : { start: Math.max(0, start - 1), end };
    case 'deleteContentForward':
      return selected ? { start, end } : { start, end: Math.min(length, end + 1) };
    case 'deleteWordBackward':
      return selected ? { start, end } : { start: count(wordStart(text, from)), end };
    case 'deleteWordForward':
      return selected ? { start, end } : { start, end: count(wordEnd(text, to)) };
    case 'deleteSoftLineBackward':
    case 'deleteHardLineBackward':
      return selected ? { start, end } : { start: 0, end };
    case 'deleteSoftLineForward':
    case 'deleteHardLineForward':
      return selected ? { start, end } : { start, end: length };
    default:
      return null;
  }
}

const gap = /[^\p{L}\p{N}]/u;

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && gap.test(text.charAt(at - 1))) at -= 1;
  while (at > 0 && !gap.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function wordEnd(text: string, to: number): number {
  let at = to;
  while (at < text.length && gap.test(text.charAt(at))) at += 1;
  while (at < text.length && !gap.test(text.charAt(at))) at += 1;
  return at;
}
