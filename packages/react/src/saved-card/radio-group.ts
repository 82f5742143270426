/** The radios of one choice, as the browser has them: what is chosen is asked of it, since scripts choose without an event. */
export interface RadioGroup {
  /** Takes a radio in, and answers how to take it out. */
  readonly join: (radio: HTMLInputElement) => () => void;
  /** Hears that a script may have chosen. A click is the shopper's, and told by its event. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The value of the radio that is chosen, null while none is. */
  readonly chosen: () => string | null;
  readonly radio: (value: string) => HTMLInputElement | undefined;
  readonly all: () => readonly HTMLInputElement[];
}

export function createRadioGroup(): RadioGroup {
  const radios = new Set<HTMLInputElement>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  return {
    join: (radio) => {
      radios.add(radio);
      const release = interceptChecked(radio, tell);
      return () => {
        radios.delete(radio);
        release();
      };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    chosen: () => [...radios].find((radio) => radio.checked)?.value ?? null,
    all: () => [...radios],
    radio: (value) => [...radios].find((radio) => radio.value === value),
  };
}

/** Puts `tell` behind whoever sets `radio.checked` by script (a form library, a test). Returns the way back. */
function interceptChecked(radio: HTMLInputElement, tell: () => void): () => void {
  // React keeps an own property on the element, by which it knows what it has seen last.
  const inner =
    Object.getOwnPropertyDescriptor(radio, 'checked') ??
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
  if (inner === undefined) return () => {};

  Object.defineProperty(radio, 'checked', {
    configurable: true,
    enumerable: true,
    get: () => inner.get?.call(radio),
    set: (checked: boolean) => {
      inner.set?.call(radio, checked);
      tell();
    },
  });

  return () => Object.defineProperty(radio, 'checked', { ...inner, configurable: true });
}
