import type { Brand } from '../brands/brand.ts';
import type { ExpiryReading } from '../expiry/expiry-reading.ts';

/**
 * A card that a returning shopper has saved: all that a merchant may keep of it and show again (PCI DSS 3.4).
 *
 * @example
 * const card: SavedCard = { id: 'tok_ada', brand: 'visa', lastFour: '4242', expiry: '2030-09' };
 */
export interface SavedCard {
  /** What stands for the card where it is kept: the processor's token, or an id of your own. Never any of its digits. */
  readonly id: string;
  /** The brand's id, or a row of your own; null for an issuer that nobody knows. */
  readonly brand: string | Brand | null;
  /** Four digits, no more and no fewer. */
  readonly lastFour: string;
  /** `'2030-09'`, or a month (1 to 12) and a year of four digits. */
  readonly expiry: string | { readonly month: number; readonly year: number };
  /** The name on the card, where it helps to tell cards apart. */
  readonly name?: string | undefined;
}

/**
 * What a saved card says today.
 *
 * @example
 * const reading: SavedCardReading = readSavedCard(
 *   { id: 'tok_ada', brand: 'visa', lastFour: '4242', expiry: '2030-09' },
 *   new Date('2027-06-15'),
 * );
 */
export interface SavedCardReading {
  readonly brand: Brand | null;
  readonly lastFour: string;
  readonly expiry: Extract<ExpiryReading, { kind: 'valid' | 'expired' }>;
}
