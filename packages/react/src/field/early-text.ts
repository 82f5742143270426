import type { TextFormat } from '@flipside/core';
import { isFocused } from './is-focused.ts';
import { readNative, writeNative } from './native-value.ts';

/**
 * Adopts what was typed or filled in before React came (hydration): formatted, the caret where it was in the digits. Returns
 * whether there was something; then an `input` event has to tell of it once React and form libraries listen.
 */
export function adoptEarlyText(input: HTMLInputElement, format: TextFormat): boolean {
  const early = readNative(input);
  if (early === '') return false;

  const caret = input.selectionStart ?? early.length;
  const text = format.read(early);
  // React took the early text for known. Through its own property it learns of an empty one, and so hears of the text after all.
  input.value = '';
  writeNative(input, text);

  const before = format.read(early.slice(0, caret));
  if (isFocused(input)) setCaret(input, text.startsWith(before) ? before.length : text.length);
  return true;
}

function setCaret(input: HTMLInputElement, caret: number): void {
  input.setSelectionRange(caret, caret);
}
