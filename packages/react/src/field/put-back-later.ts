import { readNative, writeNative } from './native-value.ts';

/**
 * Password managers of 1Password's family write once more what they filled in, in silence, where the page has changed it: the
 * field's text goes back in its place. In a task: WebKit may do microtasks between two lines of another world's script.
 */
export function putBackLater(input: HTMLInputElement, filled: string, text: () => string, signal: AbortSignal): void {
  setTimeout(() => {
    if (!signal.aborted && readNative(input) === filled) writeNative(input, text());
  });
}
