import { binAnswers } from '../brands/bin-answers.ts';
import type { Brand } from '../brands/brand.ts';
import { brandDetector } from '../brands/brand-detector.ts';
import { brandsTakenBy, type ReaderOptions } from '../brands/reader-options.ts';
import type { TextFormat } from '../editing/text-format.ts';
import { readerBy } from './accepting-reader.ts';
import { firstNumber } from './first-number.ts';
import { locatingSlips } from './locating-slips.ts';
import type { NumberReader } from './number-reader.ts';

/**
 * Reads card numbers for one merchant. Its functions need no `this`.
 *
 * @example
 * const reader: CardReader = cardReader({ accepted: ['visa', 'mastercard'] });
 * reader.format.read('4242424242424242') // '4242 4242 4242 4242'
 */
export interface CardReader extends NumberReader {
  /** The brands that the merchant takes, as shoppers know them, in the merchant's order. */
  readonly accepted: readonly Brand[];
  /** How the field for the number edits its text. */
  readonly format: TextFormat;
  /**
   * Asks `lookupBin` about the issuer of the first number in a text, once its first eight digits are there.
   *
   * Call it as the text changes, and read the text again when it resolves to true: then an answer has come, and from now on it
   * counts before the table. Nothing waits for it meanwhile. It never rejects: without a look-up, without an answer or with one
   * that makes no sense it resolves to false.
   */
  readonly lookUp: (text: string) => Promise<boolean>;
}

/**
 * Compiles a reader for the cards that a merchant takes. Do it once: reading is quick, compiling is not.
 *
 * Without `accepted` it takes every brand that is on by default.
 *
 * @throws when the options name a brand that doesn't exist or describe one badly.
 * @example
 * const reader = cardReader({ accepted: ['visa', 'mastercard'] });
 * reader.readCardNumber('3782 822463 10005'); // { kind: 'not-accepted', brand: { id: 'amex', … }, … }
 */
export function cardReader({ lookupBin, locateSlips, ...options }: ReaderOptions = {}): CardReader {
  const table = brandsTakenBy(options);
  const byTable = brandDetector(table);
  const answers = lookupBin && binAnswers(lookupBin, table, byTable);
  const reader = readerBy(answers?.detect ?? byTable, table.accepted);

  return {
    ...reader,
    ...(locateSlips && { readCardNumber: locatingSlips(reader) }),
    ...(answers && { lookUp: async (text) => answers.ask(firstNumber(text)) }),
  };
}
