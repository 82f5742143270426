import { type Brand, noCode } from './brand.ts';
import { from12To19 } from './number-rules.ts';

/** A row as the tables have it: what differs from most cards. */
export interface BrandRow extends Pick<
  Partial<Brand>,
  | 'tier'
  | 'lengths'
  | 'usualLength'
  | 'groups'
  | 'luhn'
  | 'shownAs'
  | 'routing'
  | 'coBadges'
  | 'issueNumberAndStartDate'
> {
  /** The id with a capital where left out. */
  readonly name?: string;
  /** `Brand.prefixes` in one text, the shorter ones first: `'51-5, 2221-720'`. */
  readonly prefixes?: string;
  /** `Brand.showFrom`, likewise. */
  readonly showFrom?: string;
  /** The brand's own name for its code; `'none'` where it has none. */
  readonly code?: string;
  readonly codePolicy?: 'required' | 'optional';
  /** How many digits the code has where it stands on the front. */
  readonly codeOnFront?: 4;
}

// The rows of most cards: regional, of 16 digits in fours that pass Mod 10, with a code of three digits on the back.
export { from12To19 };
export const from14To19 = from12To19.slice(2);
export const from16To19 = from12To19.slice(4);

/** Whole brands, of rows by their ids. */
export function brandsOfRows<Id extends string>(
  rows: Readonly<Record<Id, BrandRow>>,
  onByDefault: boolean,
): Record<Id, Brand> {
  // Empty for as long as the loop runs.
  const found = {} as Record<Id, Brand>;
  for (const id in rows) found[id] = { ...brandOf(id, rows[id]), onByDefault };
  return found;
}

function brandOf(
  id: string,
  { prefixes, showFrom, code = 'CVV2', codePolicy = 'required', codeOnFront, ...facts }: BrandRow,
): Omit<Brand, 'onByDefault'> {
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    tier: 'regional',
    lengths: [16],
    groups: [4, 4, 4, 4, 3],
    luhn: 'required',
    ...facts,
    prefixes: prefixes?.split(', ') ?? [],
    showFrom: showFrom?.split(', ') ?? [],
    securityCode:
      code === 'none'
        ? noCode
        : { name: code, length: codeOnFront ?? 3, side: codeOnFront ? 'front' : 'back', policy: codePolicy },
  };
}
