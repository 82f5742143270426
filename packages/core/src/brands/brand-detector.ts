import type { Brand } from './brand.ts';
import { numberRules, type NumberRules } from './number-rules.ts';
import { prefixRange } from './prefix-range.ts';
import { byPrecedence, type RankedRange, rankedRanges } from './ranked-ranges.ts';
import type { TakenBrands } from './taken-brands.ts';

/**
 * What the leading digits of a number say about its brand.
 *
 * @example
 * const detection: BrandDetection = detectBrand('3782'); // { brand: { id: 'amex', … }, settled: true, alternatives: [], … }
 */
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
export interface BrandMatch {
  readonly detection: BrandDetection;
  /** Whether the merchant takes the card, as far as one can tell. */
  readonly accepted: boolean;
  /** What a whole number must be like. Not always as its brand is shown: an old JCB card has 15 digits. */
  readonly rules: NumberRules;
}

/** Reads the brand from ASCII digits. The same digits give the same object. */
export type BrandDetector = (digits: string) => BrandMatch;

/** What is known once the digits on the way here are typed, and where each next digit leads while that can change anything. */
interface Place {
  readonly match: BrandMatch;
  /** The places that a further digit leads to, as far as anybody has been there; none where nothing can change any more. */
  readonly next: (Place | undefined)[] | undefined;
  /** The ranges that some number on from here lies in. */
  readonly ranges: readonly RankedRange[];
}

/**
 * Compiles the table for one merchant. The rule that it follows stands at the head of `brands-on-by-default.ts`.
 *
 * Each digit leads one place further, so a look-up takes as many steps as it takes digits to be sure, however many brands
 * there are. Places are worked out when first reached.
 */
export function brandDetector(table: TakenBrands): BrandDetector {
  const start = placeOf('', rankedRanges(table), table);

  return (digits) => {
    let place = start;
    for (let at = 0; at < digits.length && place.next; at += 1) {
      const digit = digits.charCodeAt(at) - 48;
      place = place.next[digit] ??= placeOf(digits.slice(0, at + 1), place.ranges, table);
    }
    return place.match;
  };
}

function placeOf(digits: string, ranges: readonly RankedRange[], table: TakenBrands): Place {
  const { low, high } = prefixRange(digits);
  const around = ranges.filter((range) => range.low <= high && range.high >= low);
  const isFull = (range: RankedRange) => range.low <= low && range.high >= high;

  return {
    match: matchOf(digits, around, isFull, table),
    next: around.every(isFull) ? undefined : Array.from({ length: 10 }),
    ranges: around,
  };
}

function matchOf(
  digits: string,
  around: readonly RankedRange[],
  isFull: (range: RankedRange) => boolean,
  { accepts, shown }: TakenBrands,
): BrandMatch {
  const deciding = around.filter(({ beside }) => beside === undefined);
  deciding.sort(byPrecedence);
  const full = deciding.find(isFull);
  const best = full?.brand;
  // Whatever stands before the best one would win over it, and may still come.
  const rivals = brandsOf(full ? deciding.slice(0, deciding.indexOf(full) + 1) : deciding);

  const second = around.filter(({ beside }) => beside !== undefined && (beside || best?.id) === best?.id);
  const badges = brandsOf(second.filter(isFull));

  // Where the card's first brand is not taken, its second one may be: then that is the card's brand for this merchant.
  const taken = rivals.some(accepts);
  const instead = taken ? undefined : badges[0];
  const possible = instead ? [instead] : taken ? rivals : [...rivals, ...brandsOf(second)];
  const accepted = possible.some(accepts);
  const rows = accepted ? possible.filter(accepts) : possible;
  const candidates = distinct(rows.map(shown));

  return {
    detection: {
      brand: instead ?? brandToShow(digits, best && shown(best), candidates),
      candidates,
      settled: digits !== '' && distinct(possible.map(shown)).length <= 1,
      alternatives: instead ? badges.slice(1) : badges,
    },
    accepted,
    rules: numberRules(rows),
  };
}

function brandToShow(digits: string, best: Brand | undefined, candidates: readonly Brand[]): Brand | null {
  // A bare 4 is Visa's even for a merchant who takes of all cards in 4 only Elo's: then nobody is shown until it is one or the other.
  if (best && best.tier !== 'catch-all') return candidates.includes(best) ? best : null;
  if (digits !== '' && candidates.length === 1) return candidates[0] ?? null;

  // What fewer digits say counts where these say nothing.
  const begun = candidates.find(({ showFrom }) => showFrom?.includes(digits));
  return begun ?? (digits === '' ? null : brandToShow(digits.slice(0, -1), undefined, candidates));
}

function brandsOf(ranges: readonly RankedRange[]): readonly Brand[] {
  return distinct(ranges.map(({ brand }) => brand));
}

function distinct(brands: readonly Brand[]): readonly Brand[] {
  return [...new Set(brands)];
}
