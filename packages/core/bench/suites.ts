// How core and its peers judge the card numbers, beginnings of numbers and expiry dates of other libraries' tests. Prints figures and
// asserts nothing.
//
//     npx pnpm bench:suites numbers.csv prefixes.csv dates.csv
//
// Numbers: `4111111111111111,visa,valid` (or `invalid`, or `brand` where a suite says no more than whose it is). Beginnings:
// `6011,discover`. Dates: `09 / 27,9,2027,valid`, in double quotes where the text has a comma. Published test numbers only.
import { readFileSync } from 'node:fs';
import { passesLuhn, readCardNumber, readExpiry } from '../src/index.ts';
import { brandOf, namers } from './named-brands.ts';
import { cardExpiry, cardValidator, creditcards, payment } from './peers.ts';
import { percent, table } from './percent.ts';

interface Asked {
  readonly text: string;
  readonly brand: string | undefined;
  readonly verdict: string;
}

const today = new Date();

const takers: Readonly<Record<string, (digits: string) => boolean>> = {
  core: (digits) => readCardNumber(digits).kind === 'complete',
  'card-validator': (digits) => cardValidator(digits).isValid,
  creditcards: creditcards.isValid,
  payment: payment.validateCardNumber,
};

/** Month and year as `9/27`; null for what is no date. */
const dateReaders: Readonly<Record<string, (text: string) => string | null>> = {
  core: (text) => {
    const reading = readExpiry(text, today);
    return 'year' in reading ? monthOf(reading.month, reading.year) : null;
  },
  'card-validator': (text) => {
    const { isValid, month, year } = cardExpiry(text, 60);
    return isValid ? monthOf(month, year) : null;
  },
  payment: (text) => {
    const { month, year } = payment.cardExpiryVal(text);
    return month >= 1 && month <= 12 ? monthOf(month, year) : null;
  },
};

const [numberFile, prefixFile, dateFile] = process.argv.slice(2);
if (numberFile === undefined || prefixFile === undefined || dateFile === undefined) {
  throw new Error(
    'Which suites? Give three files: numbers.csv prefixes.csv dates.csv. Their form stands at the head of this script.',
  );
}

tellBrands(
  'brand of whole numbers',
  readNumbers(numberFile).filter(({ verdict }) => verdict !== 'invalid'),
);
tellBrands('brand of beginnings', readNumbers(prefixFile));
tellTaken(readNumbers(numberFile));
tellDates(dateFile);

function tellBrands(title: string, asked: readonly Asked[]): void {
  const known = asked.filter(({ brand }) => brand !== undefined);
  const names = Object.keys(namers);
  const line = (head: string, list: readonly Asked[]) => [
    head,
    String(list.length),
    ...names.map((name) => percent(list, ({ text, brand }) => brandOf(namers[name]?.(text)) === brand)),
  ];

  table(title, names, [
    ...[...new Set(known.map(({ brand }) => brand))].map((own) =>
      line(
        own ?? '',
        known.filter(({ brand }) => brand === own),
      ),
    ),
    line('all', known),
  ]);
}

function tellTaken(asked: readonly Asked[]): void {
  const names = Object.keys(takers);
  const line = (head: string, list: readonly Asked[]) => [
    head,
    String(list.length),
    ...names.map((name) => percent(list, ({ text }) => takers[name]?.(text) === true)),
  ];
  const valid = asked.filter(({ verdict }) => verdict === 'valid');
  const invalid = asked.filter(({ verdict }) => verdict === 'invalid');

  table('numbers taken, of 100', names, [
    line('valid', valid),
    line(
      'valid, and pass Mod 10',
      valid.filter(({ text }) => passesLuhn(text)),
    ),
    line('invalid', invalid),
    line(
      'invalid, and fail Mod 10',
      invalid.filter(({ text }) => !passesLuhn(text)),
    ),
  ]);
}

function tellDates(file: string): void {
  const names = Object.keys(dateReaders);
  const lines = readFileSync(file, 'utf8').split('\n');
  const asked = new Map(
    lines.flatMap((line): [string, { text: string; wanted: string | null; past: boolean }][] => {
      const [, quoted, plain = '', month = '', year = '', verdict] =
        /^(?:"([^"]*)"|([^,]*)),(\d*),(\d*),(valid|invalid)/.exec(line) ?? [];
      if (verdict === undefined || (verdict === 'valid' && (month === '' || year === ''))) return [];

      const text = quoted ?? plain;
      const end = new Date((Number(year) % 100) + 2000, Number(month));
      return [
        [`${text} ${verdict}`, { text, wanted: verdict === 'valid' ? monthOf(month, year) : null, past: end < today }],
      ];
    }),
  );
  const line = (head: string, list: readonly { text: string; wanted: string | null }[]) => [
    head,
    String(list.length),
    ...names.map((name) => percent(list, ({ text, wanted }) => dateReaders[name]?.(text) === wanted)),
  ];
  const all = [...asked.values()];
  // A peer that tells nothing of a date that is over is not asked about one.
  const toCome = all.filter(({ wanted, past }) => wanted !== null && !past);
  const malformed = all.filter(({ wanted }) => wanted === null);

  table('dates read right, of 100', names, [
    line('to come', toCome),
    line('malformed', malformed),
    line('both', [...toCome, ...malformed]),
  ]);
}

/** Each number once for each verdict. */
function readNumbers(file: string): readonly Asked[] {
  const asked = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): [string, Asked][] => {
      const [text = '', label = '', verdict = ''] = line.split(',');
      return /^\d+$/.test(text)
        ? [[`${text} ${label.toLowerCase()} ${verdict}`, { text, brand: brandOf(label), verdict }]]
        : [];
    });
  return [...new Map(asked).values()];
}

function monthOf(month: string | number | null, year: string | number | null): string {
  return `${Number(month)}/${Number(year) % 100}`;
}
