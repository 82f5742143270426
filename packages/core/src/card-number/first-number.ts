import { asciiDigits } from '../editing/ascii-digits.ts';

// A run of 12 digits or more, with all groups behind it but the date that often follows, where that could be whole: 12/29, 12 / 2029,
// 12-29, 2029-12. It doesn't begin with the year of such a date, and its first group may stand at the end of the line before.
const whole =
  /(?<!\d|\d ?\/ ?)(?:\d{4}\s+)??(?:\d[ .-]*){11}\d+(?:[ .-]+(?!\d\d?\s*\/|(?<= )(?:\d\d?\s*-\s*(?:20)?|20\d\d[-/])\d\d(?!\d))\d+)*/;

// Groups as cards print them, whatever parts them, and no digit behind.
const printed = /(?<!\d)\d{4}(?:(?:\W+|_)\d{4,6}){2,3}(?!\W*\d)/;

const short = /\d(?:[ .-]*\d)*/;

/**
 * The digits of the first number in a text, as ASCII: `'4111…'` of `'Card 1: ٤١١١-…, exp 12/29'`. Empty where there is none. One too
 * short for a card's counts where no longer one follows. Of a run that no card could hold the first 999, and no more is read: a
 * whole book may have been pasted.
 */
export function firstNumber(text: string): string {
  const space = 32;
  const zero = 48;
  const nine = 57;
  const most = 999;

  // Digits and spaces are what a field shows, and this runs at every key: a pass over codes costs a tenth of what the rest does. They are
  // gathered, and not pieces of the text: what those add up to is slow to read.
  if (!/\D/.test(text)) return text.slice(0, most);

  const codes: number[] = [];
  for (let at = 0; at < text.length && codes.length < most; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) codes.push(code);
    else if (code !== space) return firstAmong(inAscii(text)).slice(0, most);
  }

  return String.fromCharCode(...codes);
}

function firstAmong(text: string): string {
  const found = whole.exec(text) ?? printed.exec(text) ?? short.exec(text);
  return found?.[0].replace(/\D/g, '') ?? '';
}

/** Every number in a text, each as its groups of ASCII digits, with up to three marks or blanks of any common kind between them. */
export function numbersIn(text: string): readonly (readonly string[])[] {
  return (inAscii(text).match(/\d+(?:[\s.,:;/|_-]{1,3}\d+)*/g) ?? []).map((found) => found.match(/\d+/g) ?? []);
}

/** Whether a text holds nothing but blanks and what may stand between digits. */
export function isOnlySeparators(text: string): boolean {
  return /^[\s.-]*$/.test(inAscii(text));
}

/** The same text in ASCII as far as numbers and dates go. */
function inAscii(text: string): string {
  // What stands between the groups of a number, beside dashes and dots: spaces that are not tabs or line ends (those come between a
  // number and the next thing), and marks that can't be seen.
  return asciiDigits(text)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\uFF0F/g, '/')
    .replace(/[\p{Zs}\p{Cf}\uFF0E\u00B7]/gu, ' ');
}
