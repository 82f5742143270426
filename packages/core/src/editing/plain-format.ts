import type { TextFormat } from './text-format.ts';

/**
 * A text shown as it was typed, for a field without a format of its own, such as the name: every character counts.
 *
 * @example
 * edit(plainFormat, 'Ad', { from: 2, to: 2, inputType: 'insertText', data: 'a' }) // { text: 'Ada', caret: 3 }
 */
export const plainFormat: TextFormat = {
  keep: (text) => text,
  show: (kept) => kept,
  read: (text) => text,
  insert: (before, data, after) => ({ before: before + data, after }),
};
