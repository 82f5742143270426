// Only the letters of ASCII change. A locale's or Unicode's own rules make an I of a dotless i and a k of the kelvin sign, and so an
// answer nobody gave of a text that is none.

/**
 * A code from outside as tables of capitals write it: without the blanks around it. Anything but text is as good as none: ''.
 *
 * @example
 * inCapitals(' no_match ') // 'NO_MATCH'
 * inCapitals(null)         // ''
 */
export function inCapitals(text: unknown): string {
  return trimmed(text).replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * The same in small letters, as brand ids are written.
 *
 * @example
 * inSmallLetters('Visa') // 'visa'
 */
export function inSmallLetters(text: unknown): string {
  return trimmed(text).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function trimmed(text: unknown): string {
  return typeof text === 'string' ? text.trim() : '';
}
