/**
 * A scheme as brand ids are written: without the blanks around it, in small letters. Anything but text is as good as none: ''.
 *
 * Only A to Z become small, as a to z alone become capitals below: Unicode's own rules make a letter of ASCII of some that are none.
 */
export function schemeId(scheme: unknown): string {
  return trimmed(scheme).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A code of two characters as the specification writes it: in capitals, and one digit alone with its nought (`'5'` is `'05'`). */
export function twoCharacterCode(code: unknown): string {
  const written = trimmed(code).replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
  return /^\d$/.test(written) ? `0${written}` : written;
}

function trimmed(text: unknown): string {
  return typeof text === 'string' ? text.trim() : '';
}
