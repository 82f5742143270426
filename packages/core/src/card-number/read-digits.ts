import type { BrandMatch } from '../brands/brand-detector.ts';
import { passesLuhn } from '../luhn/passes-luhn.ts';
import type { CardNumberReading } from './card-number-reading.ts';

/** What ASCII digits say as a card number, given what they match. There is at least one digit, and it isn't 0. */
export function readDigits(digits: string, { detection, accepted, rules }: BrandMatch): CardNumberReading {
  const { brand, settled } = detection;
  const { lengths, longest, wrongFrom, usual, luhn } = rules;
  const { length } = digits;
  const final = length >= longest;

  if (brand && settled && !accepted) return { kind: 'not-accepted', brand, final, luhn: 'unchecked' };
  if (length > longest) return { kind: 'too-long', brand, final, luhn: 'unchecked', longest };

  const result = luhn === 'none' ? 'unchecked' : passesLuhn(digits) ? 'passes' : 'fails';
  const refused = luhn === 'required' && result === 'fails';

  if (lengths.includes(length) && !refused) {
    return { kind: 'complete', brand, final, luhn: result, digits, lastFour: digits.slice(-4) };
  }
  if (refused && length >= wrongFrom) {
    return { kind: 'fails-luhn', brand, final, luhn: result, certain: final || length === usual };
  }
  return { kind: 'partial', brand, final, luhn: 'unchecked' };
}
