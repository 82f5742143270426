/** Tells React and form libraries that the text of an input is another one, as an edit does. */
export function tellEdit(input: HTMLInputElement): void {
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
