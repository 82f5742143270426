import { passesLuhn } from '@flipside/core';

/** Digits in groups as a card prints them: between two of them spaces and dashes of all kinds, three at most. */
const digitsInGroups = /\d+(?:[ \u00A0\u2007\u2009\u202F\u2010-\u2015-]{1,3}\d+)*/g;

/** What stands in place of a number. */
const redacted = '[card number]';

/** A text without card numbers: without 12 to 19 digits that pass Mod 10, in one piece or in groups. */
export function redactCardNumbers(text: string): string {
  return text.replaceAll(digitsInGroups, redactGroups);
}

/** Other digits may stand right before the number or behind it, and pass with a part of it: then all of them go. */
function redactGroups(text: string): string {
  let before = 0;
  let rest = '';
  for (const { from, to } of overlapping(numbersIn(text))) {
    rest += text.slice(before, from) + redacted;
    before = to;
  }
  return rest + text.slice(before);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Every row of groups that could be a number, from the left. */
function numbersIn(text: string): readonly Range[] {
  const groups = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ from: index, to: index + digits.length }));

  return groups.flatMap(({ from }, first) =>
    groups
      .slice(first)
      .map(({ to }) => ({ from, to }))
      .filter((range) => isCardNumber(text.slice(range.from, range.to))),
  );
}

/** Ranges that overlap, as one. */
function overlapping(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last === undefined || range.from >= last.to) joined.push(range);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return joined;
}

function isCardNumber(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  return digits.length >= 12 && digits.length <= 19 && passesLuhn(digits);
}
