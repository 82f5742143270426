import type { Brand } from '../brands/brand.ts';
import { brandDetector, type BrandDetector } from '../brands/brand-detector.ts';
import { brands, type BrandId } from '../brands/brands.ts';
import { knownBrands } from '../brands/known-brands.ts';
import { cardNumberFormat } from './card-number-format.ts';
import type { CardReader } from './card-reader.ts';
import { groupDigits } from './group-digits.ts';
import { numberReader } from './number-reader.ts';

const rows: ReadonlyMap<string, Brand> = new Map(Object.entries(brands));

/**
 * A reader for the brands of ours that a merchant takes: `cardReader({ accepted })` for who has no brands of their own, asks nobody
 * about issuers and locates no slips, and downloads nothing of these. The fields read by it unless they are handed a reader.
 *
 * Without `accepted` it takes every brand that is on by default.
 *
 * @throws when `accepted` names a brand that doesn't exist.
 * @example
 * acceptingReader(['visa']).readCardNumber('3782 822463 10005').kind // 'not-accepted'
 */
export function acceptingReader(accepted?: readonly (BrandId | (string & {}))[]): CardReader {
  const table = knownBrands(rows, accepted);
  return readerBy(brandDetector(table), table.accepted);
}

/** The reader that a way of telling brands makes. It looks nothing up. */
export function readerBy(detect: BrandDetector, accepted: readonly Brand[]): CardReader {
  return {
    ...numberReader(detect),
    accepted,
    format: cardNumberFormat({
      grouped: (digits) => groupDigits(digits, detect(digits).detection.brand),
      longest: (digits) => detect(digits).rules.longest,
    }),
    lookUp: async () => false,
  };
}
