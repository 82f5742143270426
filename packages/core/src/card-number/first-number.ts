import { asciiDigits } from '../editing/ascii-digits.ts';

// What people and programs put between the groups of a number, beside dashes and dots: spaces that are not tabs or line ends (those
// come between a number and the next thing), and marks that can't be seen.
const blanks = /[\p{Zs}\p{Cf}\uFF0E\u00B7]/gu;

// The date that often follows a number, where that could be whole: 12/29, 12 / 2029, 12-29, 2029-12.
const date = /\d\d?\s*\/|(?<= )(?:\d\d?\s*-\s*(?:20)?|20\d\d[-/])\d\d(?!\d)/y;

/**
 * The digits of the first number in a text, as ASCII: `'4111…'` of `'Card: ٤١١١-…, exp 12/29'`. Empty where there is none. Of a run
 * that no card could hold the first 999, and no more is read: a whole book may have been pasted.
 */
export function firstNumber(text: string): string {
  const space = 32;
  const hyphen = 45;
  const dot = 46;
  const del = 127;
  const shortest = 12;
  const most = 999;
  const { length } = text;

  let at = 0;
  while (at < length && isDigit(text.charCodeAt(at))) at += 1;
  if (at === length) return text.slice(0, most);

  // One pass over codes, since this runs at every key and on whatever is pasted. They are gathered too, and not pieces of the text:
  // what those add up to is slow to read.
  const codes: number[] = [];
  let group = 0;
  let before = 0;

  for (at = 0; at < length && codes.length < most; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      codes.push(code);
      continue;
    }
    if (code > del) return firstNumber(inAscii(text));
    date.lastIndex = group;
    if (before >= shortest && date.test(text)) {
      codes.length = before;
      break;
    }
    if (codes.length > 0 && code !== space && code !== hyphen && code !== dot) break;

    group = at + 1;
    before = codes.length;
  }

  return String.fromCharCode(...codes);
}

function isDigit(code: number): boolean {
  const zero = 48;
  const nine = 57;
  return code >= zero && code <= nine;
}

/** Every number in a text, each as its groups of ASCII digits, with up to three marks or blanks of any common kind between them. */
export function numbersIn(text: string): readonly (readonly string[])[] {
  return (inAscii(text).match(/\d+(?:[\s.,:;/|_-]{1,3}\d+)*/g) ?? []).map((found) => found.match(/\d+/g) ?? []);
}

/** Whether a text holds nothing but blanks and what may stand between digits. */
export function isOnlySeparators(text: string): boolean {
  return /^[\s.-]*$/.test(inAscii(text));
}

/** The same text in ASCII as far as numbers and dates go: of other letters only that something stands there is left. */
function inAscii(text: string): string {
  return asciiDigits(text)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\uFF0F/g, '/')
    .replace(blanks, ' ')
    .replace(/[^\0-~]/gu, 'x');
}
