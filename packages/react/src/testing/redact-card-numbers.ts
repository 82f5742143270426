import { passesLuhn } from '@flipside/core';
import { gap } from './gap.ts';

/** Digits in groups as a card prints them. A dot comes after four at least, or addresses of the internet would be numbers. */
const digitsInGroups = new RegExp(String.raw`\d+(?:(?:${gap}|(?<=\d{4})\.)\d+)*`, 'g');

/** No card has more, and so no more groups. */
const mostDigits = 19;

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

interface Group extends Range {
  readonly digits: string;
}

/** From each group the longest row of groups that could be a number, from the left. */
function numbersIn(text: string): readonly Range[] {
  // The 20 of `%20` is a blank.
  const groups = [...text.matchAll(/%20|\d+/g)]
    .filter(([found]) => found !== '%20')
    .map(({ 0: digits, index }) => ({ digits, from: index, to: index + digits.length }));

  return groups.flatMap(({ from }, first) => {
    const to = endOfNumber(groups.slice(first, first + mostDigits));
    return to === null ? [] : [{ from, to }];
  });
}

/** Where the longest number ends that begins with the first group, null where none does. */
function endOfNumber(groups: readonly Group[]): number | null {
  let end: number | null = null;
  let all = '';
  for (const { digits, to } of groups) {
    all += digits;
    if (all.length > mostDigits) break;
    if (all.length >= 12 && passesLuhn(all)) end = to;
  }
  return end;
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
