import type { Brand } from './brand.ts';
import type { LookupBin } from './bin-facts.ts';
import { brands, type BrandId } from './brands.ts';
import { isPrefix } from './prefix-range.ts';
import type { TakenBrands } from './taken-brands.ts';

const table: Readonly<Record<string, Brand>> = brands;

/** A brand of the merchant's own, whole; or, under the id of one of ours, what differs from it. */
export type BrandOverride = Brand | (Partial<Brand> & { readonly id: BrandId });

/** Which cards a merchant takes, and how they are read. */
export interface ReaderOptions {
  /** Ids of the brands that the merchant takes; all brands that are on by default where it is left out. */
  readonly accepted?: readonly (BrandId | (string & {}))[] | undefined;
  /** Brands of the merchant's own, a private label included, and changes to ours. */
  readonly overrides?: readonly BrandOverride[] | undefined;
  /** Asks the merchant's server or provider about an issuer, where it knows more than a table: `CardReader.lookUp`. */
  readonly lookupBin?: LookupBin | undefined;
  /** Whether a number that fails Mod 10 comes with the group in which one slip would explain it. Off by default. */
  readonly locateSlips?: boolean | undefined;
}

/** What a reader knows, with what its merchant may ask of it. */
export interface KnownBrands extends TakenBrands {
  /** Those the merchant takes, as shoppers know them, in the merchant's order. */
  readonly accepted: readonly Brand[];
  /** The row of an id, known to this reader or not. */
  readonly find: (id: string) => Brand | undefined;
}

/** @throws when an id is unknown, or a row of the merchant's own is not whole or has a prefix that can't be read. */
export function knownBrands({ accepted, overrides = [] }: ReaderOptions): KnownBrands {
  const changed = overrides.map((row): [string, Brand] => [row.id, whole({ ...table[row.id], ...row })]);
  // The merchant's own brands first: of two ranges that are equally narrow, the first one counts. Changed rows keep their places.
  const own = changed.filter(([id]) => !Object.hasOwn(table, id));
  const rows = new Map([...own, ...Object.entries(table), ...changed]);

  const on = [...rows.values()].filter(({ onByDefault }) => onByDefault);
  const named = accepted?.map((id) => rows.get(id) ?? unknown(id, rows)) ?? on;
  const ids = new Set(named.map(({ id }) => id));
  const shown = (brand: Brand) => rows.get(brand.shownAs ?? '') ?? brand;

  return {
    known: [...new Set([...on, ...named])],
    accepted: [...new Set(named.map(shown))],
    accepts: (brand) => ids.has(brand.id) || heirsOf(brand).some((id) => ids.has(id)),
    shown,
    find: (id) => rows.get(id),
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
  if (!isWhole(row)) {
    const missing = needed.filter((fact) => row[fact] === undefined);
    throw new Error(
      `The brand '${row.id}' in overrides is none of Flipside's, so it needs all its facts, but it has no ${missing.join(', ')}. ` +
        `Add them, or use the id of the brand that you meant to change.`,
    );
  }

  const unreadable = [row, ...(row.coBadges ?? [])].flatMap(({ prefixes }) => prefixes).find((each) => !isPrefix(each));
  if (unreadable === undefined) return row;

  throw new Error(
    `The brand '${row.id}' has the prefix '${unreadable}', which can't be read as leading digits. ` +
      `Write up to 11 digits that don't start with 0 ('34'), or an ascending range ('2221-2720', '650901-78').`,
  );
}

function isWhole(row: Partial<Brand> & { readonly id: string }): row is Brand {
  return needed.every((fact) => row[fact] !== undefined);
}

function unknown(id: string, rows: ReadonlyMap<string, Brand>): never {
  throw new Error(
    `accepted names '${id}', but there is no brand of that id, so no card could ever be of it. ` +
      `Use one of ${[...rows.keys()].join(', ')}, or describe '${id}' in overrides.`,
  );
}
