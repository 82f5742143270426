import type { Brand } from '../brands/brand.ts';

/**
 * Whether the digits pass Mod 10. `unchecked` while they are incomplete, or where the brand has no check digit. The rule is that
 * of ISO/IEC 7812-1. A number that passes may still be nobody's.
 *
 * @example
 * const luhn: LuhnResult = readCardNumber('4242 4242 4242 4242').luhn; // 'passes'
 */
export type LuhnResult = 'passes' | 'fails' | 'unchecked';

interface Known {
  /** The brand to show, null while unknown. An unknown issuer is no error. */
  readonly brand: Brand | null;
  /** No longer number is possible. */
  readonly final: boolean;
  readonly luhn: LuhnResult;
}

/**
 * Where one slip would explain a number that fails Mod 10. `group` counts the printed groups from 1; which digit is not told.
 *
 * @example
 * const reading = cardReader({ locateSlips: true }).readCardNumber('4242 4242 4224 4242');
 * const slip: Slip | undefined = reading.kind === 'fails-luhn' ? reading.slip : undefined;
 * // { kind: 'neighbours-swapped', group: 3 }
 */
export interface Slip {
  readonly kind: 'neighbours-swapped' | 'digit-mistyped';
  readonly group: number;
}

/**
 * What a text says as a card number. Only `complete` hands out the digits: nothing else is a number yet.
 *
 * `certain` on `fails-luhn`: the length is the usual or the longest one, so the shopper may be told while typing; otherwise
 * more digits are likely to come and it is said on leaving the field. `slip` only from a reader with `locateSlips`, and only
 * where all that could explain the number lies in one group.
 *
 * @example
 * const reading: CardNumberReading = readCardNumber('4242 4242 4242 4242');
 * reading.kind === 'complete' ? reading.lastFour : null // '4242'
 */
export type CardNumberReading =
  | (Known & { readonly kind: 'empty' })
  | (Known & { readonly kind: 'partial' })
  | (Known & { readonly kind: 'complete'; readonly digits: string; readonly lastFour: string })
  | (Known & { readonly kind: 'fails-luhn'; readonly certain: boolean; readonly slip?: Slip })
  | (Known & { readonly kind: 'too-long'; readonly longest: number })
  /** The brand is known, settled, and none of the merchant's. */
  | (Known & { readonly kind: 'not-accepted'; readonly brand: Brand })
  /** There is text, but no card number could be made of it (letters only, or a number that starts with 0). */
  | (Known & { readonly kind: 'unreadable' });
