import type { Brand } from './brand.ts';
import { brands, type BrandId } from './brands.ts';

/** A brand of the merchant's own, whole; or, under the id of one of ours, what differs from it. */
export type BrandOverride = Brand | (Partial<Brand> & { readonly id: BrandId });

/** Which cards a merchant takes. */
export interface ReaderOptions {
  /** Ids of the brands that the merchant takes; all brands that are on by default where it is left out. */
  readonly accepted?: readonly (BrandId | (string & {}))[] | undefined;
  /** Brands of the merchant's own, and changes to ours. */
  readonly overrides?: readonly BrandOverride[] | undefined;
}

/** The rows that a reader knows: those accepted, and those that tell a card it doesn't take from one nobody knows. */
export interface KnownBrands {
  readonly known: readonly Brand[];
  /** Those the merchant takes, as shoppers know them, in the merchant's order. */
  readonly accepted: readonly Brand[];
  readonly accepts: (brand: Brand) => boolean;
  /** The brand that a shopper knows this one as. */
  readonly shown: (brand: Brand) => Brand;
}

/** @throws when an id is unknown or a row of the merchant's own is not whole. */
export function knownBrands({ accepted, overrides = [] }: ReaderOptions): KnownBrands {
  const table = new Map<string, Brand>(Object.entries(brands));
  for (const row of overrides) table.set(row.id, whole({ ...table.get(row.id), ...row }));

  const on = [...table.values()].filter(({ onByDefault }) => onByDefault);
  const named = accepted?.map((id) => table.get(id) ?? unknown(id, table)) ?? on;
  const ids = new Set(named.map(({ id }) => id));
  const shown = (brand: Brand) => table.get(brand.shownAs ?? '') ?? brand;

  return {
    known: [...new Set([...on, ...named])],
    accepted: [...new Set(named.map(shown))],
    accepts: (brand) => ids.has(brand.id) || heirsOf(brand).some((id) => ids.has(id)),
    shown,
  };
}

// Nobody lists a withdrawn brand, but who takes the one that took it over takes its last cards as well.
function heirsOf({ tier, shownAs, routing = [] }: Brand): readonly string[] {
  if (tier !== 'legacy') return [];
  return shownAs === undefined ? routing : [shownAs, ...routing];
}

const needed = [
  'name',
  'tier',
  'prefixes',
  'lengths',
  'groups',
  'securityCode',
  'luhn',
  'onByDefault',
] as const satisfies readonly (keyof Brand)[];

function whole(row: Partial<Brand> & { readonly id: string }): Brand {
  if (isWhole(row)) return row;

  const missing = needed.filter((fact) => row[fact] === undefined);
  throw new Error(
    `The brand '${row.id}' in overrides is none of Flipside's, so it needs all its facts, but it has no ${missing.join(', ')}. ` +
      `Add them, or use the id of the brand that you meant to change.`,
  );
}

function isWhole(row: Partial<Brand> & { readonly id: string }): row is Brand {
  return needed.every((fact) => row[fact] !== undefined);
}

function unknown(id: string, table: ReadonlyMap<string, Brand>): never {
  throw new Error(
    `accepted names '${id}', but there is no brand of that id, so no card could ever be of it. ` +
      `Use one of ${[...table.keys()].join(', ')}, or describe '${id}' in overrides.`,
  );
}
