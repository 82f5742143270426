import { edit, type Edited } from './edit.ts';
import { placeAfter } from './place-after.ts';
import { smallestDifference } from './smallest-difference.ts';
import type { TextFormat } from './text-format.ts';

/**
 * An edit that could not be foreseen or cancelled: the browser has made it, on a formatted text.
 *
 * @example
 * const made: EditMade = { before: '4242 4', after: '42424', caret: 4, inputType: 'deleteContentBackward' };
 * editAlreadyMade(cardReader().format, made) // { text: '4244', caret: 3 }
 */
export interface EditMade {
  /** The formatted text before it. */
  readonly before: string;
  /** What the browser made of it, and where its caret is, in UTF-16 units. */
  readonly after: string;
  readonly caret: number;
  /** `deleteContentBackward`, `insertFromPaste`, where the browser says; undefined at the end of a composition. */
  readonly inputType: string | undefined;
}

const cameInOnePiece = /^insert(?:From(?:Paste|Drop|Yank)|ReplacementText)$/;

/**
 * What the field shows in the place of an edit that the browser has made already: the text formatted again, and its caret.
 *
 * @example
 * // Backspace took the gap alone, so the digit before it goes too.
 *
 * editAlreadyMade(cardReader().format, {
 *   before: '4242 4', after: '42424', caret: 4, inputType: 'deleteContentBackward',
 * }) // { text: '4244', caret: 3 }
 */
export function editAlreadyMade(format: TextFormat, { before, after, caret, inputType }: EditMade): Edited {
  const { from, to, put } = smallestDifference(before, after);
  // What came in one piece is read as one: pasted digits too many are kept, typed ones are not.
  const how = inputType !== undefined && cameInOnePiece.test(inputType) ? inputType : 'insertText';
  const inserted = put === '' ? null : edit(format, before, { from, to, inputType: how, data: put });
  if (inserted !== null) return inserted;

  let kept = format.keep(after);
  let place = format.keep(after.slice(0, caret)).length;
  // Only a gap went: the character that counts beyond it goes too, so that no press of Backspace or Delete is lost.
  if (kept === format.keep(before)) {
    if (inputType === 'deleteContentBackward') place = Math.max(0, place - 1);
    if (inputType?.startsWith('deleteContent')) kept = kept.slice(0, place) + kept.slice(place + 1);
  }

  const text = format.show(kept);
  return { text, caret: place === kept.length ? text.length : placeAfter(format, text, place) };
}
