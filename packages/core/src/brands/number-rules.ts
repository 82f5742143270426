import type { Brand } from './brand.ts';

// ISO/IEC 7812-1 ends at 19 digits; no card in use has fewer than 12.
export const from12To19 = [12, 13, 14, 15, 16, 17, 18, 19];

/** What a whole number must be like. */
export interface NumberRules {
  readonly lengths: readonly number[];
  readonly longest: number;
  /** From this length on, a number that fails Mod 10 is more likely wrong than unfinished. */
  readonly wrongFrom: number;
  /** The length that nearly every number of the brand has; undefined where longer ones are no rarer. */
  readonly usual: number | undefined;
  readonly luhn: Brand['luhn'];
}

/** The rules for a number that can be of any of these brands; of none, those for an issuer nobody knows. */
export function numberRules(rows: readonly Brand[]): NumberRules {
  const lengths = rows.length > 0 ? rows.flatMap((row) => row.lengths) : from12To19;
  const longest = Math.max(...lengths);
  // One brand's only, and a merchant may have changed the lengths alone.
  const usual = rows.length === 1 ? lengths.find((length) => length === rows[0]?.usualLength) : undefined;
  const mildest = (['none', 'advisory'] as const).find((luhn) => rows.some((row) => row.luhn === luhn));

  return {
    lengths,
    longest,
    wrongFrom: usual ?? Math.min(...lengths),
    usual,
    luhn: mildest ?? 'required',
  };
}
