import type { Brand } from '../brands/brand.ts';
import type { BrandDetection, BrandDetector } from '../brands/brand-detector.ts';
import type { CardNumberReading } from './card-number-reading.ts';
import { isBlank } from '../editing/plain-text.ts';
import { firstNumber } from './first-number.ts';
import { groupDigits } from './group-digits.ts';
import { readDigits } from './read-digits.ts';

/**
 * Reads card numbers. Its functions need no `this`.
 *
 * @example
 * const { formatCardNumber }: NumberReader = cardReader();
 * formatCardNumber('378282246310005') // '3782 822463 10005'
 */
export interface NumberReader {
  /** The brand of the first number in a text, as far as its digits say. */
  readonly detectBrand: (text: string) => BrandDetection;
  /** What a text says as a card number. The first number in it counts, in digits of any script. */
  readonly readCardNumber: (text: string) => CardNumberReading;
  /** The first number in a text, grouped as printed on the card: of the brand given, else of the one detected. */
  readonly formatCardNumber: (text: string, brand?: Brand | null) => string;
}

const empty = { kind: 'empty', brand: null, final: false, luhn: 'unchecked' } as const;
const unreadable = { ...empty, kind: 'unreadable' } as const;

export function numberReader(detect: BrandDetector): NumberReader {
  return {
    detectBrand: (text) => detect(firstNumber(text)).detection,
    readCardNumber: (text) => {
      const digits = firstNumber(text);
      if (digits === '') return isBlank(text) ? empty : unreadable;
      // No issuer's number begins with 0 (ISO/IEC 7812-1 keeps it for other uses).
      if (digits[0] === '0') return unreadable;

      return readDigits(digits, detect(digits));
    },
    formatCardNumber: (text, brand) => {
      const digits = firstNumber(text);
      return groupDigits(digits, brand ?? detect(digits).detection.brand);
    },
  };
}
