import { asciiDigits } from '../editing/ascii-digits.ts';

// What people and programs put between the groups of a number: spaces that are not tabs or line ends (those come between a
// number and the next thing), dashes of all kinds, the minus sign, dots, and marks that can't be seen.
const separators = String.raw`\p{Zs}\p{Pd}\p{Cf}\u2212.\uFF0E\u00B7`;

// A group with a slash after it is the month of a date that follows.
const number = new RegExp(String.raw`\d+(?:[${separators}]+\d+(?![\d/]))*`, 'u');

const anyNumber = new RegExp(String.raw`\d+(?:[${separators}]+\d+)*`, 'gu');

const nothingElse = new RegExp(String.raw`^[\s${separators}]*$`, 'u');

/** The digits of the first number in a text, as ASCII: `'4111…'` of `'Card: ٤١١١-…, exp 12/29'`. Empty where there is none. */
export function firstNumber(text: string): string {
  return (number.exec(asciiDigits(text))?.[0] ?? '').replaceAll(/[^0-9]/g, '');
}

/** Every number in a text, each as its groups of ASCII digits. */
export function numbersIn(text: string): readonly (readonly string[])[] {
  return (asciiDigits(text).match(anyNumber) ?? []).map((found) => found.match(/[0-9]+/g) ?? []);
}

/** Whether a text holds nothing but blanks and what may stand between digits. */
export function isOnlySeparators(text: string): boolean {
  return nothingElse.test(text);
}
