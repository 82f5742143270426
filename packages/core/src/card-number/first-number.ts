import { asciiDigits } from '../editing/ascii-digits.ts';

// What people and programs put between the groups of a number: spaces that are not tabs or line ends (those come between a
// number and the next thing), dashes of all kinds, the minus sign, dots, and marks that can't be seen.
const separatorsBeyondAscii = /(?![\0-~])[\p{Zs}\p{Pd}\p{Cf}\u2212\uFF0E\u00B7]/gu;

const space = 32;
const hyphen = 45;
const dot = 46;
const slash = 47;
const zero = 48;
const nine = 57;
const del = 127;

/** The digits of the first number in a text, as ASCII: `'4111…'` of `'Card: ٤١١١-…, exp 12/29'`. Empty where there is none. */
export function firstNumber(text: string): string {
  const { length } = text;
  let digits = '';

  // One pass over codes, since this runs at every key and on whatever is pasted.
  for (let at = 0; at < length; at += 1) {
    const group = at;
    while (at < length && isDigit(text.charCodeAt(at))) at += 1;
    if (at === length) return digits + text.slice(group);

    const code = text.charCodeAt(at);
    if (code > del) return firstNumber(inAscii(text));
    // A group with a slash after it is the month of a date that follows.
    if (code === slash && digits !== '') return digits;

    digits += text.slice(group, at);
    if (digits !== '' && code !== space && code !== hyphen && code !== dot) return digits;
  }

  return digits;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

/** Every number in a text, each as its groups of ASCII digits. */
export function numbersIn(text: string): readonly (readonly string[])[] {
  return (inAscii(text).match(/\d+(?:[ .-]+\d+)*/g) ?? []).map((found) => found.match(/\d+/g) ?? []);
}

/** Whether a text holds nothing but blanks and what may stand between digits. */
export function isOnlySeparators(text: string): boolean {
  return /^[\s.-]*$/.test(inAscii(text));
}

/** The same text in ASCII as far as numbers go: of other letters only that something stands there is left. */
function inAscii(text: string): string {
  return asciiDigits(text)
    .replace(separatorsBeyondAscii, ' ')
    .replace(/[^\0-~]/gu, 'x');
}
