// How fast core reads, beside its peers and beside loops written by hand, in one run. Prints figures and asserts nothing.
import {
  type Brand,
  brands,
  cardReader,
  detectBrand,
  formatCardNumber,
  passesLuhn,
  readCardNumber,
  testCards,
} from '../src/index.ts';
import { brandSwitch, luhnLoop } from './by-hand.ts';
import { contest, median, print } from './contest.ts';
import { cardValidator, creditcards, creditCardType, getCreditCardType, payment } from './peers.ts';

const digits = Object.values(testCards).map(({ number }) => number);
const spaced = digits.map((number) => formatCardNumber(number));

print(
  'Mod 10, a number',
  await contest({ passesLuhn, 'a loop by hand': luhnLoop, 'creditcards luhn': creditcards.luhn }, digits),
  'passesLuhn',
);

print(
  'The brand of a whole number',
  await contest(
    {
      detectBrand,
      'a switch by hand, 8 brands': brandSwitch,
      'creditcards type': (text) => creditcards.type(text),
      'creditcards type, eager': (text) => creditcards.type(text, true),
      'payment cardType': (text) => payment.cardType(text),
      'cleave-zen getCreditCardType': (text) => getCreditCardType(text),
      'credit-card-type': (text) => creditCardType(text),
      'card-validator number().card': (text) => cardValidator(text).card,
    },
    digits,
  ),
  'detectBrand',
);

for (const [title, texts] of [
  ['digits', digits],
  ['spaced text', spaced],
] as const) {
  print(
    `Reading and checking a number, from ${title}`,
    await contest(
      {
        readCardNumber,
        'creditcards parse, isValid': (text) => creditcards.isValid(creditcards.parse(text)),
        'creditcards parse, type, isValid': (text) => {
          const parsed = creditcards.parse(text);
          return [creditcards.type(parsed, true), creditcards.isValid(parsed)];
        },
        'payment validateCardNumber': (text) => payment.validateCardNumber(text),
        'card-validator number': (text) => cardValidator(text),
      },
      texts,
    ),
    'readCardNumber',
  );
}

/**
 * A reader that knows so many brands and no more: those of the table, the others switched off, and beyond them private labels of six
 * digits that begin as Maestro does.
 */
function readerOf(count: number): ReturnType<typeof cardReader> {
  const rows = Object.values<Brand>(brands);
  const known = rows.slice(0, count);
  const own = Array.from({ length: count - known.length }, (_, index) => ({
    ...brands.cabal,
    id: `label-${index}`,
    name: `Label ${index}`,
    prefixes: [String(690000 + index * 10)],
  }));
  const off = rows.map((row) => ({ ...row, onByDefault: false }));

  return cardReader({ accepted: [...known, ...own].map(({ id }) => id), overrides: [...off, ...own] });
}

const [ten, forty, many] = [readerOf(10), readerOf(40), readerOf(160)];
print(
  'readCardNumber, by the number of brands that the reader knows',
  await contest({ '10': ten.readCardNumber, '40': forty.readCardNumber, '160': many.readCardNumber }, digits),
  '10',
);

console.log('\nA megabyte pasted, milliseconds (median of 15)');
const megabyte = 1_000_000;
const pasted = {
  'of digits': '4'.repeat(megabyte),
  'of digits and blanks': '4242 '.repeat(megabyte / 5),
  'of digits of another script': '٤'.repeat(megabyte),
  'of letters': 'x'.repeat(megabyte),
};
for (const [name, text] of Object.entries(pasted)) {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    readCardNumber(text);
    return performance.now() - start;
  });
  console.log(`  ${name.padEnd(34)} ${median(times).toFixed(1).padStart(9)} ms`);
}

console.log('\nThe heap after a million readings, beside before them');
globalThis.gc?.();
const random = () => `4${Math.random().toString().slice(2, 17).padEnd(15, '7')}`;
const before = heapNow();
for (let reading = 0; reading < 1_000_000; reading += 1) readCardNumber(random());
console.log(`  ${((heapNow() - before) / 1024).toFixed(0).padStart(8)} kB more`);

function heapNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
