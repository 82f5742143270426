import type { Brand } from '../brands/brand.ts';

/** What a whole number must be like. */
export interface NumberRules {
  readonly lengths: readonly number[];
  readonly longest: number;
  /** From this length on, a number that fails Mod 10 is more likely wrong than unfinished. */
  readonly wrongFrom: number;
  /** The lengths at which it is wrong for certain. */
  readonly wrongAt: readonly number[];
  readonly luhn: Brand['luhn'];
}

// ISO/IEC 7812-1 ends at 19 digits; no card in use has fewer than 12.
const unknownIssuer = rulesOf([12, 13, 14, 15, 16, 17, 18, 19], undefined, 'required');

/** The rules for a number that can be of any of these brands; of none, those for an issuer nobody knows. */
export function numberRules(rows: readonly Brand[]): NumberRules {
  const [row, ...others] = rows;
  if (!row) return unknownIssuer;
  if (others.length === 0) return rulesOf(row.lengths, row.usualLength, row.luhn);

  const lengths = new Set(rows.flatMap((each) => each.lengths));
  const mildest = (['none', 'advisory'] as const).find((luhn) => rows.some((each) => each.luhn === luhn));
  return rulesOf([...lengths], undefined, mildest ?? 'required');
}

function rulesOf(lengths: readonly number[], usual: number | undefined, luhn: Brand['luhn']): NumberRules {
  const longest = Math.max(...lengths);
  return { lengths, longest, wrongFrom: usual ?? Math.min(...lengths), wrongAt: [usual ?? longest, longest], luhn };
}
