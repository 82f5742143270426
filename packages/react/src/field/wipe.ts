import { readNative, writeNative } from './native-value.ts';
import { tellEdit } from './tell-edit.ts';

/** Empties an input that React has hidden or taken away. */
export function wipe(node: HTMLInputElement): void {
  const wasEmpty = readNative(node) === '';
  writeNative(node, '');
  if (!wasEmpty) tellEdit(node);
  // Of an input that is gone React hears nothing, remembers what was in it, and keeps the one that had the focus last.
  node.value = '';
}
