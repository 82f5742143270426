export type Filling = 'filled' | 'filled twice' | 'filled by Bitwarden' | 'filled by 1Password';

type Send = (type: string) => void;

/** One moment of the filling: what is done to the input, whose own text is read and written past the page's scripts. */
interface Filled {
  readonly input: HTMLInputElement;
  readonly read: () => string;
  readonly write: (text: string) => void;
  readonly send: Send;
  /** Keys without a name or a number: `new KeyboardEvent(type, { bubbles: true })`. */
  readonly sendKeys: (...types: readonly string[]) => void;
}

/**
 * Fills a field as password managers do: from a world of their own, which sees no property that React put on the element,
 * and with plain events that name no key and no kind of edit.
 */
export function fill(input: HTMLInputElement, text: string, how: Filling): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  ways[how](
    {
      input,
      read: () => native?.get?.call(input) as string,
      write: (written) => native?.set?.call(input, written),
      send: (type) => input.dispatchEvent(new Event(type, { bubbles: true })),
      sendKeys: (...types) => {
        for (const type of types) input.dispatchEvent(new KeyboardEvent(type, { bubbles: true }));
      },
    },
    text,
  );
}

const ways: Record<Filling, (filled: Filled, text: string) => void> = {
  filled: ({ input, write, send }, text) => {
    input.focus();
    write(text);
    send('input');
    send('change');
  },

  'filled twice': ({ input, write, send, sendKeys }, text) => {
    input.focus();
    write(text);
    sendKeys('keydown', 'keypress', 'keyup');
    write(text);
    send('input');
    write(text);
    send('change');
  },

  // bitwarden/clients, apps/browser/src/autofill/services/insert-autofill-content.service.ts. Its focus at the end of a
  // filling writes once more what is there.
  'filled by Bitwarden': ({ input, read, write, send, sendKeys }, text) => {
    const writeBack = (wanted: string) => {
      if (read() !== wanted) write(wanted);
    };

    const before = read();
    input.click();
    input.focus();
    sendKeys('keydown', 'keypress', 'keyup');
    writeBack(before);
    write(text);
    sendKeys('keydown', 'keypress', 'keyup');
    writeBack(text);
    send('input');
    send('change');
    input.blur();
    const after = read();
    input.click();
    input.focus();
    write(after);
  },

  // agilebits/onepassword-app-extension, OnePasswordExtension.m, and what desktop extensions of its family did as well: where
  // the page has changed the text, the raw one is put back after the field was left, and no event tells of it.
  'filled by 1Password': ({ input, read, write, send, sendKeys }, text) => {
    const before = read();
    input.click();
    input.focus();
    sendKeys('keydown', 'keypress', 'keyup');
    if (read() !== before) write(before);
    write(text);
    sendKeys('keydown', 'keypress', 'keyup');
    send('input');
    send('change');
    input.blur();
    if (read() !== text) write(text);
  },
};
