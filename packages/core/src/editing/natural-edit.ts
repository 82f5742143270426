import type { Edit } from './edit.ts';

/**
 * The text that the browser itself would make of an edit. Where that is what `edit` answers too, nothing needs doing. Null where
 * nobody can know: how far a word goes is the browser's own.
 *
 * @example
 * naturalEdit('424', { from: 3, to: 3, inputType: 'insertText', data: '2' }) // '4242'
 */
export function naturalEdit(text: string, { from, to, inputType, data }: Edit): string | null {
  const caret = from === to;
  if (caret && /Word|Line/.test(inputType)) return null;

  const start = caret && inputType === 'deleteContentBackward' ? Math.max(0, from - 1) : from;
  const end = caret && inputType === 'deleteContentForward' ? to + 1 : to;

  return text.slice(0, start) + (inputType.startsWith('insert') ? data : '') + text.slice(end);
}
