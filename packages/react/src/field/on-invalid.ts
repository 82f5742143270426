import { firstInvalid } from './first-invalid.ts';

/**
 * Calls back when the browser has found the field invalid, in the place of its bubble: that would cover the sentence, and its focus
 * would skip the summary. A field alone takes the focus itself, where it is the first that stands in the way.
 */
export function onInvalid(
  input: HTMLInputElement | HTMLSelectElement,
  ask: () => void,
  alone: boolean,
  signal: AbortSignal,
): void {
  const listener = (event: Event) => {
    event.preventDefault();
    ask();

    // In a card the summary takes the focus. The browser gives it to the first control that has its bubble still, after this.
    if (alone && input === firstInvalid(input.form)) setTimeout(() => input.focus());
  };
  input.addEventListener('invalid', listener, { signal });
}
