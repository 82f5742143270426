import type { TextFormat } from './text-format.ts';

/** A text shown as it was typed: every character counts. */
export const plainFormat: TextFormat = {
  keep: (text) => text,
  show: (kept) => kept,
  read: (text) => text,
  insert: (before, data, after) => ({ before: before + data, after }),
};
