const month = '(?<month>1[0-2]|0?[1-9])';
const twoDigitMonth = '(?<month>0[1-9]|1[0-2])';
const year = '(?:20)?(?<year>\\d\\d)';
const fullYear = '20(?<year>\\d\\d)';
// In Dec 5, 2030 the comma stands after a day.
const mark = '\\s*(?![,.]\\s)[\\p{P}\\p{S}]+\\s*';
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
  first + twoDigitMonth + year + end,
  first + fullYear + twoDigitMonth + end,
  // A month that no calendar has: still a date, so that the shopper hears what is wrong with it.
  start + '(?<month>\\d\\d)' + mark + year + end,
  start + month + blank + year + end,
  start + fullYear + blank + month + end,
  first + '(?<month>[1-9])' + fullYear + end,
  // A date that somebody is typing: the month, and what there is of the year.
  first + month + '\\D+(?:(?<year>20\\d|\\d)\\D*)?$',
].map((form) => new RegExp(form, 'u'));

/**
 * Finds the first whole date in a text without marks, whatever stands around it: `'exp 9/2030'`. Else the one that the text begins.
 *
 * Beside a word only what is surely a date counts: the word may name the month, in any language, and a number its day or year.
 *
 * @returns four digits, MMYY, whose month may be one that no calendar has; of a date that is begun MM, MMY or MM20Y; null where there
 * is none, and nothing where a word makes all unsure.
 */
export function findExpiry(plain: string): string | null {
  const word = /\p{L}{2}/u.test(plain);

  for (const form of word ? forms.slice(0, 5) : forms) {
    const found = form.exec(plain)?.groups;
    if (found) return `0${found['month']}`.slice(-2) + (found['year'] ?? '');
  }

  return word ? '' : null;
}
