import type { Brand } from './brand.ts';
import { isLength, lawsOfLuhn, type LookupBin } from './bin-facts.ts';
import { brands, type BrandId } from './brands.ts';
import { knownBrands, type KnownBrands } from './known-brands.ts';
import { isPrefix } from './prefix-range.ts';

const table: Readonly<Record<string, Brand>> = brands;

/**
 * A brand of the merchant's own, whole; or, under the id of one of ours, what differs from it. `cardReader` throws where a brand
 * of the merchant's own isn't whole, or a fact can't be read.
 *
 * @example
 * const changed: BrandOverride = { id: 'visa', lengths: [16] };
 */
export type BrandOverride = Brand | (Partial<Brand> & { readonly id: BrandId });

/**
 * Which cards a merchant takes, and how they are read. `cardReader` throws where an id is unknown.
 *
 * @example
 * const options: ReaderOptions = { accepted: ['visa', 'amex'], locateSlips: true };
 * cardReader(options).accepted.map(({ id }) => id) // ['visa', 'amex']
 */
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

/** @throws when an id is unknown, or a row of the merchant's own is not whole or has a prefix that can't be read. */
export function brandsTakenBy({ accepted, overrides = [] }: ReaderOptions): KnownBrands {
  const changed = overrides.map((row): [string, Brand] => [row.id, whole(row)]);
  // The merchant's own brands first: of two ranges that are equally narrow, the first one counts. Changed rows keep their places.
  const own = changed.filter(([id]) => !Object.hasOwn(table, id));

  return knownBrands(new Map([...own, ...Object.entries(table), ...changed]), accepted);
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
