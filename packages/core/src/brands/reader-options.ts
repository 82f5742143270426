import type { Brand } from './brand.ts';
import { isLength, lawsOfLuhn, type LookupBin } from './bin-facts.ts';
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
  const changed = overrides.map((row): [string, Brand] => [row.id, whole(row)]);
  // The merchant's own brands first: of two ranges that are equally narrow, the first one counts. Changed rows keep their places.
  const own = changed.filter(([id]) => !Object.hasOwn(table, id));
  const rows = new Map([...own, ...Object.entries(table), ...changed]);

  const on = [...rows.values()].filter(({ onByDefault }) => onByDefault);
  const named = accepted?.map((id) => rows.get(id) ?? unknown(id, rows)) ?? on;
  const ids = new Set(named.map(({ id }) => id));
  const accepts = (brand: Brand) => ids.has(brand.id) || heirsOf(brand).some((id) => ids.has(id));
  const shown = (brand: Brand) => rows.get(brand.shownAs ?? '') ?? brand;
  // Who takes a product alone doesn't take all that is known by the brand's name.
  const listed = (brand: Brand) => (brand.tier === 'sub-brand' && !accepts(shown(brand)) ? brand : shown(brand));

  return {
    known: [...new Set([...on, ...named])],
    accepted: [...new Set(named.map(listed))],
    accepts,
    shown,
    find: (id) => rows.get(id),
  };
}

// Who takes a brand takes its products. And nobody lists a withdrawn brand, but who takes the one that took it over takes its last
// cards as well.
function heirsOf({ tier, shownAs, routing = [] }: Brand): readonly string[] {
  return [...(shownAs === undefined ? [] : [shownAs]), ...(tier === 'legacy' ? routing : [])];
}

const isText = (value: unknown) => typeof value === 'string';
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const isListOf = (isItem: (item: unknown) => boolean, least: number) => (value: unknown) =>
  Array.isArray(value) && value.length >= least && value.every(isItem);
const isGroupSize = (size: unknown) => Number.isInteger(size) && Number(size) > 0;
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** The facts that a row can't do without, and what each must be. What it says of them in detail is the compiler's to check. */
const facts = {
  name: { is: isText, form: 'a text' },
  tier: { is: isText, form: 'a text' },
  prefixes: {
    is: isListOf((prefix) => typeof prefix === 'string' && isPrefix(prefix), 0),
    form:
      "a list of leading digits: up to 11 of them that don’t start with 0 ('34'), " +
      "or an ascending range ('2221-2720', '650901-78')",
  },
  lengths: { is: isListOf(isLength, 1), form: 'a list of numbers from 12 to 19, at least one' },
  groups: {
    is: isListOf(isGroupSize, 1),
    form: 'a list of how many digits stand together ([4, 4, 4, 4]), at least one',
  },
  securityCode: { is: isObject, form: 'an object of name, length, side and policy' },
  luhn: { is: isOneOf(lawsOfLuhn), form: `one of ${lawsOfLuhn.join(', ')}` },
  onByDefault: { is: isOneOf([true, false]), form: 'true or false' },
} as const satisfies Partial<Record<keyof Brand, { is: (value: unknown) => boolean; form: string }>>;

const names = Object.keys(facts) as readonly (keyof typeof facts)[];

/** @throws when a row lacks a fact, or has one that can't be read. */
function whole(override: BrandOverride): Brand {
  const row = { ...table[override.id], ...withoutUndefined(override) };

  const missing = names.filter((name) => row[name] === undefined);
  if (missing.length > 0) {
    throw new Error(
      `The brand '${override.id}' in overrides is none of Flipside's, so it needs all its facts, but it has no ${missing.join(', ')}. ` +
        `Add them, or use the id of the brand that you meant to change.`,
    );
  }

  const wrong = names.find((name) => !facts[name].is(row[name]));
  // All facts are there and can be read.
  if (wrong === undefined) return row as Brand;
  throw new Error(
    `The brand '${override.id}' in overrides has ${wrong} ${JSON.stringify(row[wrong])}, which can't be read. ` +
      `Write ${facts[wrong].form}.`,
  );
}

function withoutUndefined(override: BrandOverride): Partial<Brand> {
  return Object.fromEntries(Object.entries(override).filter(([, value]) => value !== undefined));
}

function unknown(id: string, rows: ReadonlyMap<string, Brand>): never {
  throw new Error(
    `accepted names '${id}', but there is no brand of that id, so no card could ever be of it. ` +
      `Use one of ${[...rows.keys()].join(', ')}, or describe '${id}' in overrides.`,
  );
}
