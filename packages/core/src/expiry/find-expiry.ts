const month = '(?<month>1[0-2]|0?[1-9])';
const twoDigitMonth = '(?<month>0[1-9]|1[0-2])';
const anyMonth = '(?<month>\\d\\d)';
const year = '(?:20)?(?<year>\\d\\d)';
const fullYear = '20(?<year>\\d\\d)';
const mark = '\\s*[\\p{P}\\p{S}]+\\s*';
const blank = '\\s+';

// A date has ends: no digits run on, and 01/09/2030 is none, since nobody can tell its day from its month. 2030-09-01 is one.
const start = '(?<!\\d|\\d[/.\\p{Pd}])';
const end = '(?!\\d|[/.\\p{Pd}]\\d)';
const first = '^\\D*';

// The surest form first. The year comes first only in full: 30/09 has a month 30. Digits in one run are a date only where they
// are the first ones in the text, or a part of a card number would be one.
const forms = [
  start + month + mark + year + end,
  start + fullYear + mark + month + '(?!\\d)',
  start + month + blank + year + end,
  start + fullYear + blank + month + end,
  first + twoDigitMonth + year + end,
  first + fullYear + twoDigitMonth + end,
  first + '(?<month>[1-9])' + fullYear + end,
  // A month that no calendar has: still a date, so that the shopper hears what is wrong with it.
  start + anyMonth + mark + year + end,
  first + anyMonth + '(?<year>\\d\\d)\\D*$',
  // A date that somebody is typing: the month, and what there is of the year.
  first + month + '\\D+(?:(?<year>20\\d|\\d)\\D*)?$',
].map((form) => new RegExp(form, 'u'));

/**
 * Finds the first whole date in a text without marks, whatever stands around it: `'exp 9/2030'`. Else the one that the text begins.
 *
 * @returns four digits, MMYY, whose month may be one that no calendar has; of a date that is begun MM, MMY or MM20Y; or null.
 */
export function findExpiry(plain: string): string | null {
  for (const form of forms) {
    const found = form.exec(plain)?.groups;
    if (found) return `0${found['month']}`.slice(-2) + (found['year'] ?? '');
  }

  return null;
}
