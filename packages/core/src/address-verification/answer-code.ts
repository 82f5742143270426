/**
 * A gateway's text as its tables write it: without the blanks around it, in capitals. Anything but text is as good as none: ''.
 *
 * Only a to z become capitals: a locale's or Unicode's own rules make an I of a dotless i, and an answer nobody gave of it.
 */
export function answerCode(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text.trim().replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
}
