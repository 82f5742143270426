export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The place between two characters of an input, measured with its own font. */
export function pointInInput(input: HTMLInputElement | HTMLTextAreaElement, index: number): Point {
  const style = getComputedStyle(input);
  const ruler = document.createElement('span');
  ruler.style.cssText = `position: absolute; white-space: pre; font: ${style.font}; letter-spacing: ${style.letterSpacing}; font-variant-numeric: ${style.fontVariantNumeric}`;
  ruler.textContent = input.value.slice(0, index);
  document.body.append(ruler);
  const { width } = ruler.getBoundingClientRect();
  ruler.remove();

  const box = input.getBoundingClientRect();
  const start = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth);
  return { x: box.left + start + width, y: box.top + box.height / 2 };
}

export function pointInText(range: Range): Point {
  const box = range.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
