// React keeps the value that it saw set last on an own `value` property of the element, and swallows a change that was set
// through it. The prototype's property goes past that tracker, so React and form libraries hear of what we write.
const native =
  typeof HTMLInputElement === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

/** The text in an input, asked of the browser itself. */
export function readNative(input: HTMLInputElement): string {
  return String(native?.get?.call(input) ?? '');
}

/** Writes the text of an input past React's value tracker. */
export function writeNative(input: HTMLInputElement, text: string): void {
  native?.set?.call(input, text);
}

/** Puts `write` between the element and whoever sets `element.value` by script (a form library, a test, a password manager). */
export function interceptValue(
  input: HTMLInputElement,
  write: (text: string, pass: (text: string) => void) => void,
  signal: AbortSignal,
): void {
  const inner = Object.getOwnPropertyDescriptor(input, 'value') ?? native;
  if (inner === undefined) return;

  Object.defineProperty(input, 'value', {
    configurable: true,
    enumerable: true,
    get: () => inner.get?.call(input),
    set: (value: string | number | null | undefined) => {
      write(String(value ?? ''), (text) => inner.set?.call(input, text));
    },
  });

  signal.addEventListener('abort', () => Object.defineProperty(input, 'value', { ...inner, configurable: true }));
}
