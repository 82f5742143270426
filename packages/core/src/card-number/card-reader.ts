import type { Brand } from '../brands/brand.ts';
import { type BrandDetection, brandDetector } from '../brands/brand-detector.ts';
import { knownBrands, type ReaderOptions } from '../brands/reader-options.ts';
import type { TextFormat } from '../editing/text-format.ts';
import { cardNumberFormat } from './card-number-format.ts';
import type { CardNumberReading } from './card-number-reading.ts';
import { firstNumber, isOnlySeparators } from './first-number.ts';
import { groupDigits } from './group-digits.ts';
import { numberRules } from './number-rules.ts';
import { readDigits } from './read-digits.ts';

/** Reads card numbers for one merchant. Its functions need no `this`. */
export interface CardReader {
  /** The brands that the merchant takes, as shoppers know them, in the merchant's order. */
  readonly accepted: readonly Brand[];
  /** The brand of the first number in a text, as far as its digits say. */
  readonly detectBrand: (text: string) => BrandDetection;
  /** What a text says as a card number. The first number in it counts, in digits of any script. */
  readonly readCardNumber: (text: string) => CardNumberReading;
  /** The first number in a text, grouped as printed on the card: of the brand given, else of the one detected. */
  readonly formatCardNumber: (text: string, brand?: Brand | null) => string;
  /** How the field for the number edits its text. */
  readonly format: TextFormat;
}

/**
 * Compiles a reader for the cards that a merchant takes. Do it once: reading is quick, compiling is not.
 *
 * Without `accepted` it takes every brand that is on by default.
 *
 * @throws when the options name a brand that doesn't exist or describe one badly.
 */
export function cardReader(options: ReaderOptions = {}): CardReader {
  const table = knownBrands(options);
  const detect = brandDetector(table);
  const grouped = (digits: string) => groupDigits(digits, detect(digits).brand);

  return {
    accepted: table.accepted,
    detectBrand: (text) => {
      const { brand, candidates, settled, alternatives } = detect(firstNumber(text));
      return { brand, candidates, settled, alternatives };
    },
    readCardNumber: (text) => {
      const digits = firstNumber(text);
      if (digits === '') return nothing(isOnlySeparators(text) ? 'empty' : 'unreadable');
      if (digits.startsWith('0')) return nothing('unreadable');

      return readDigits(digits, detect(digits));
    },
    formatCardNumber: (text, brand) => {
      const digits = firstNumber(text);
      return brand ? groupDigits(digits, brand) : grouped(digits);
    },
    format: cardNumberFormat({ grouped, longest: (digits) => numberRules(detect(digits).rows).longest }),
  };
}

function nothing(kind: 'empty' | 'unreadable'): CardNumberReading {
  return { kind, brand: null, final: false, luhn: 'unchecked' };
}
