import type { BrandMatch } from '../brands/brand-detector.ts';
import { passesLuhn } from '../luhn/passes-luhn.ts';
import type { CardNumberReading } from './card-number-reading.ts';

/** What ASCII digits say as a card number, given what they match. There is at least one digit, and it isn't 0. */
export function readDigits(digits: string, { detection, accepted, rules }: BrandMatch): CardNumberReading {
  const { brand, settled } = detection;
  const { lengths, longest, wrongFrom, wrongAt, luhn } = rules;
  const { length } = digits;
  const known = { brand, final: length >= longest } as const;

  if (brand && settled && !accepted) return { ...known, kind: 'not-accepted', brand, luhn: 'unchecked' };
  if (length > longest) return { ...known, kind: 'too-long', longest, luhn: 'unchecked' };

  const result = luhn === 'none' ? 'unchecked' : passesLuhn(digits) ? 'passes' : 'fails';
  const refused = luhn === 'required' && result === 'fails';

  if (lengths.includes(length) && !refused) {
    return { ...known, kind: 'complete', digits, lastFour: digits.slice(-4), luhn: result };
  }
  if (refused && length >= wrongFrom) {
    return { ...known, kind: 'fails-luhn', certain: wrongAt.includes(length), luhn: result };
  }
  return { ...known, kind: 'partial', luhn: 'unchecked' };
}
