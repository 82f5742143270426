import type { Edit } from './edit.ts';

/** What the browser itself would make of an edit: where that is the wanted text already, nothing needs doing. */
export function naturalEdit(text: string, { from, to, inputType, data }: Edit): string {
  const caret = from === to;
  const start = caret && inputType === 'deleteContentBackward' ? Math.max(0, from - 1) : from;
  const end = caret && inputType === 'deleteContentForward' ? to + 1 : to;

  return text.slice(0, start) + (inputType.startsWith('insert') ? data : '') + text.slice(end);
}
