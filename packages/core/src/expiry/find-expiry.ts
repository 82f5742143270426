import { withoutMarks } from '../editing/plain-text.ts';

const month = '(?<month>1[0-2]|0?[1-9])';
const twoDigitMonth = '(?<month>0[1-9]|1[0-2])';
const year = String.raw`(?:20)?(?<year>\d\d)`;
const fullYear = String.raw`20(?<year>\d\d)`;
const mark = String.raw`\s*[\p{P}\p{S}]+\s*`;
const blank = String.raw`\s+`;

// A date has ends: no digits run on, and 01/09/2030 is none, since nobody can tell its day from its month.
const start = String.raw`(?<!\d|\d[/.\p{Pd}])`;
const end = String.raw`(?!\d|[/.\p{Pd}]\d)`;

// The surest form first. The year comes first only in full: 30/09 has a month 30. Digits in one run are a date only where they
// are the first ones in the text, or a part of a card number would be one.
const forms = [
  `${start}${month}${mark}${year}${end}`,
  String.raw`${start}${fullYear}${mark}${month}(?!\d)`,
  `${start}${month}${blank}${year}${end}`,
  `${start}${fullYear}${blank}${month}${end}`,
  String.raw`^\D*${twoDigitMonth}${fullYear}${end}`,
  String.raw`^\D*${fullYear}${twoDigitMonth}${end}`,
  String.raw`^\D*${twoDigitMonth}(?<year>\d\d)${end}`,
  // A month that no calendar has: still a date, so that the shopper hears what is wrong with it.
  String.raw`${start}(?<month>\d\d)${mark}${year}${end}`,
  String.raw`^\D*(?<month>\d\d)(?<year>\d\d)\D*$`,
].map((form) => new RegExp(form, 'u'));

/**
 * Finds the first whole date in a text, whatever stands around it: `'exp 9/2030'`.
 *
 * @returns four digits, MMYY, or null. The month may be one that no calendar has.
 */
export function findExpiry(text: string): string | null {
  const plain = withoutMarks(text);

  for (const form of forms) {
    const { month: foundMonth, year: foundYear } = form.exec(plain)?.groups ?? {};
    if (foundMonth !== undefined && foundYear !== undefined) return foundMonth.padStart(2, '0') + foundYear;
  }

  return null;
}
