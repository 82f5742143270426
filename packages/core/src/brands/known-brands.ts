import type { Brand } from './brand.ts';
import type { TakenBrands } from './taken-brands.ts';

/** What a reader knows, with what its merchant may ask of it. */
export interface KnownBrands extends TakenBrands {
  /** Those the merchant takes, as shoppers know them, in the merchant's order. */
  readonly accepted: readonly Brand[];
  /** The row of an id, known to this reader or not. */
  readonly find: (id: string) => Brand | undefined;
}

/**
 * What a reader knows of these rows: those on by default, and those that its merchant takes.
 *
 * @throws when a merchant takes a brand that is no row.
 */
export function knownBrands(rows: ReadonlyMap<string, Brand>, accepted: readonly string[] | undefined): KnownBrands {
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

function unknown(id: string, rows: ReadonlyMap<string, Brand>): never {
  throw new Error(
    `accepted names '${id}', but there is no brand of that id, so no card could ever be of it. ` +
      `Use one of ${[...rows.keys()].join(', ')}, or describe '${id}' in overrides.`,
  );
}
