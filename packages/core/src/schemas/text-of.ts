/** The text that a field came with. Nothing at all is an empty field; null for what is no text, which no field is. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : null;
}
