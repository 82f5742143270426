import type { Brand } from './brand.ts';
import { rangesAround } from './prefix-range.ts';
import { badgeRanges, byPrecedence, type RankedRange, rankedRanges } from './ranked-ranges.ts';
import type { KnownBrands } from './reader-options.ts';

/** What the leading digits of a number say about its brand. */
export interface BrandDetection {
  /** The brand to show, null while there is none. */
  readonly brand: Brand | null;
  /** The brands that are still possible: those that the merchant takes, as long as there are any. */
  readonly candidates: readonly Brand[];
  /** No other brand is possible any more. */
  readonly settled: boolean;
  /** Second brands on the same card, which the shopper may choose instead. */
  readonly alternatives: readonly Brand[];
}

/** A detection, with what else it takes to judge the number. */
export interface BrandMatch extends BrandDetection {
  /** The rows whose lengths and Mod 10 hold. Not always what is shown: an old JCB card has 15 digits. */
  readonly rows: readonly Brand[];
  /** Whether the merchant takes one of them. */
  readonly accepted: boolean;
}

/** Reads the brand from ASCII digits. */
export type BrandDetector = (digits: string) => BrandMatch;

/**
 * Compiles the table for one merchant. The rule that it follows stands at the head of `brands.ts`.
 *
 * @throws when a prefix can't be read.
 */
export function brandDetector(table: KnownBrands): BrandDetector {
  const ranges = rankedRanges(table);
  const badges = badgeRanges(table);

  return (digits) => {
    const around = rangesAround(digits, ranges);
    const best = first(around.filter(({ width }) => width <= digits.length));
    const open = around.filter((range) => range.width > digits.length && (!best || byPrecedence(range, best) < 0));
    const rivals = distinct([...(best ? [best] : []), ...open].map(({ brand }) => brand));

    const beside = rangesAround(digits, badges).filter(({ with: id }) => id === undefined || id === best?.brand.id);
    const [second, ...more] = distinct(beside.filter(({ width }) => width <= digits.length).map(({ brand }) => brand));

    // Where the card's first brand is not taken, its second one may be: then that is the card's brand for this merchant.
    const taken = rivals.some(table.accepts);
    if (!taken && second) {
      return { brand: second, candidates: [second], settled: true, alternatives: more, rows: [second], accepted: true };
    }

    const possible = taken ? rivals : distinct([...rivals, ...beside.map(({ brand }) => brand)]);
    const mine = possible.filter(table.accepts);
    const rows = mine.length > 0 ? mine : possible;
    const candidates = distinct(rows.map(table.shown));

    return {
      brand: digits === '' ? null : brandToShow(digits, best && table.shown(best.brand), candidates),
      candidates,
      settled: digits !== '' && distinct(possible.map(table.shown)).length <= 1,
      alternatives: second ? [second, ...more] : [],
      rows,
      accepted: mine.length > 0,
    };
  };
}

function brandToShow(digits: string, best: Brand | undefined, candidates: readonly Brand[]): Brand | null {
  // A bare 4 is Visa's even for a merchant who takes of all cards in 4 only Elo's: then nobody is shown until it is one or the other.
  if (best && best.tier !== 'catch-all') return candidates.includes(best) ? best : null;

  const [only, ...others] = candidates;
  if (only && others.length === 0) return only;

  return candidates.find(({ showFrom }) => showFrom !== undefined && digits.startsWith(showFrom)) ?? null;
}

function first(ranges: readonly RankedRange[]): RankedRange | undefined {
  return ranges.reduce<RankedRange | undefined>(
    (best, range) => (best === undefined || byPrecedence(range, best) < 0 ? range : best),
    undefined,
  );
}

function distinct(brands: readonly Brand[]): readonly Brand[] {
  return [...new Set(brands)];
}
