export type Filling = 'filled' | 'filled twice';

/**
 * Fills a field as password managers do: from a world of their own, which sees no property that React put on the element,
 * and with plain events that name no key and no kind of edit. Twice, as Bitwarden does it.
 */
export function fill(input: HTMLInputElement, text: string, how: Filling): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const write = () => native?.set?.call(input, text);
  const send = (type: string) => input.dispatchEvent(new Event(type, { bubbles: true }));

  input.focus();
  if (how === 'filled twice') {
    write();
    for (const type of ['keydown', 'keypress', 'keyup'])
      input.dispatchEvent(new KeyboardEvent(type, { bubbles: true }));
  }
  write();
  send('input');
  if (how === 'filled twice') write();
  send('change');
}
