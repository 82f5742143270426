import type { Brand } from './brand.ts';

/**
 * What a merchant's server or provider knows of one issuer. What is left out stays as the table has it. No throw comes of it:
 * what makes no sense in it counts for nothing.
 *
 * @example
 * const facts: BinFacts = { brand: 'visa', lengths: [16], coBadges: ['cartes-bancaires'] };
 */
export interface BinFacts {
  /** The id of a brand of the table or of `overrides`. Needed where the table doesn't know the issuer. */
  readonly brand?: string | undefined;
  /** How many digits its numbers have. */
  readonly lengths?: readonly number[] | undefined;
  readonly luhn?: Brand['luhn'] | undefined;
  /** Whether the security code is asked for. */
  readonly securityCode?: Brand['securityCode']['policy'] | undefined;
  /** Whether the expiry date is asked for. */
  readonly expiry?: Brand['expiry'] | undefined;
  /** The ids of further brands on the card, of which the shopper may choose. */
  readonly coBadges?: readonly string[] | undefined;
}

/**
 * Looks up an issuer by the first eight digits of a card number (IIN, ISO/IEC 7812-1:2017), and nothing more of it.
 *
 * Takes the time it takes: reading goes on by the table. Null, a rejection and an answer that makes no sense all leave the table's
 * word standing.
 *
 * @example
 * const lookupBin: LookupBin = async (iin) => (iin === '42424242' ? { lengths: [16] } : null);
 * await cardReader({ lookupBin }).lookUp('4242 4242') // true
 */
export type LookupBin = (iin: string) => Promise<BinFacts | null | undefined>;

const policies: readonly unknown[] = ['required', 'optional', 'none'];
/** What a brand may make of Mod 10. */
export const lawsOfLuhn: readonly unknown[] = ['required', 'advisory', 'none'] satisfies readonly Brand['luhn'][];

/** Whether an answer, from who knows where, is made as it should be. */
export function isBinFacts(answer: unknown): answer is BinFacts {
  if (typeof answer !== 'object' || answer === null) return false;
  const { brand, lengths, luhn, securityCode, expiry, coBadges } = answer as Readonly<Record<string, unknown>>;

  return (
    (brand === undefined || typeof brand === 'string') &&
    (lengths === undefined || (Array.isArray(lengths) && lengths.length > 0 && lengths.every(isLength))) &&
    (luhn === undefined || lawsOfLuhn.includes(luhn)) &&
    (securityCode === undefined || policies.includes(securityCode)) &&
    (expiry === undefined || policies.includes(expiry)) &&
    (coBadges === undefined || (Array.isArray(coBadges) && coBadges.every((id) => typeof id === 'string')))
  );
}

/** Whether a number may have so many digits: at most 19 (ISO/IEC 7812-1), and no card in use has fewer than 12. */
export function isLength(length: unknown): boolean {
  return typeof length === 'number' && Number.isInteger(length) && length >= 12 && length <= 19;
}
