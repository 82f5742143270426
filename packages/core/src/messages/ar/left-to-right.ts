// U+2066 and U+2069. In a line from the right, 09 / 30 is two numbers, and the second is shown first; so are the groups of a phone number.
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
