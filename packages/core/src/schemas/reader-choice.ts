import { cardReader, type CardReader } from '../card-number/card-reader.ts';
import type { ReaderOptions } from '../brands/reader-options.ts';

/**
 * Which cards a schema takes: by the merchant's `accepted` and `overrides`, or by a reader compiled already. A reader alone can
 * bring answers of `lookupBin`: a schema doesn't wait for any. Both at once throw.
 *
 * @example
 * const byBrands: ReaderChoice = { accepted: ['visa', 'mastercard'] };
 * const byReader: ReaderChoice = { reader: cardReader({ accepted: ['visa', 'mastercard'] }) };
 */
export type ReaderChoice =
  | (Pick<ReaderOptions, 'accepted' | 'overrides'> & { readonly reader?: undefined })
  | { readonly reader: CardReader; readonly accepted?: undefined; readonly overrides?: undefined };

/** @throws when the options name a brand that doesn't exist or describe one badly, or come beside a reader. */
export function chooseReader({ reader, accepted, overrides }: ReaderChoice): CardReader {
  if (reader === undefined) return cardReader({ accepted, overrides });
  if (accepted === undefined && overrides === undefined) return reader;

  throw new Error(
    'The schema got a reader and also accepted or overrides, which the reader has already settled, so they would be ignored. ' +
      'Hand them to cardReader({ accepted, overrides }), or leave the reader out.',
  );
}
