import { brands, type FallbackPolicy, type FallbackRule } from '@flipside/core';
import * as v from 'valibot';
import { acceptedBrands } from './accepted-brands.ts';
import { isCountryCode, type CountryCode } from './countries.ts';
import { fallbackWords as words } from './fallback-words.ts';

/** What the staff can answer, the milder first. */
export const fallbackRules = ['taken', 'tick', 'second-look', 'refused'] as const satisfies readonly FallbackRule[];

/** Of those the staff may make an exception: on a card without a code nobody is asked for one. */
export const brandsWithCode = acceptedBrands.filter((id) => brands[id].securityCode.side !== 'none');

const rule = v.picklist(fallbackRules, words.problems.rule);

const exception = v.pipe(
  v.strictObject(
    {
      /** X (`absent`) or I (`illegible`). */
      said: v.picklist(['absent', 'illegible'], words.problems.said),
      /** Null for any brand. */
      brand: v.nullable(v.picklist(brandsWithCode, words.problems.brand)),
      /** The country of the billing address, null for any. */
      region: v.nullable(
        v.custom<CountryCode>((code) => typeof code === 'string' && isCountryCode(code), words.problems.region),
      ),
      rule,
    },
    words.problems.unclear,
  ),
  v.forward(
    v.check(({ brand, region }) => brand !== null || region !== null, words.problems.noException),
    ['brand'],
  ),
);

/** What the shop makes of a shopper who can't give the code. An exception comes before the answers. */
export const fallbacksSchema = v.strictObject(
  {
    /** X, where every card of the brand has a code. */
    absentWherePrinted: rule,
    /** X, on any other card. */
    absentElsewhere: rule,
    /** I, on any card. */
    illegible: rule,
    exceptions: v.pipe(
      v.array(exception, words.problems.unclear),
      v.maxLength(50, words.problems.tooMany),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        const seen = new Set<string>();
        for (const [place, { said, brand, region }] of dataset.value.entries()) {
          const about = JSON.stringify([said, brand, region]);
          if (seen.has(about)) addIssue({ message: words.problems.twice, path: [step(dataset.value, place)] });
          seen.add(about);
        }
      }),
    ),
  },
  words.problems.unclear,
);

export type Fallbacks = v.InferOutput<typeof fallbacksSchema>;
export type FallbackException = Fallbacks['exceptions'][number];

/** X and I are believed, with a warning, until the staff say otherwise. */
export const ownFallbacks: Fallbacks = {
  absentWherePrinted: 'taken',
  absentElsewhere: 'taken',
  illegible: 'taken',
  exceptions: [],
};

/** The staff's answers as the fields and core read them. */
export function fallbackPolicyOf(fallbacks: Fallbacks): FallbackPolicy {
  const { absentWherePrinted, absentElsewhere, illegible, exceptions } = fallbacks;
  const about = (letter: FallbackException['said']) => exceptions.filter(({ said }) => said === letter);

  return {
    absent: { ...tablesOf(about('absent')), whereAlwaysPrinted: absentWherePrinted, otherwise: absentElsewhere },
    illegible: { ...tablesOf(about('illegible')), otherwise: illegible },
  };
}

function tablesOf(exceptions: readonly FallbackException[]) {
  const byBrandAndRegion: Record<string, Record<string, FallbackRule>> = {};
  const byBrand: Record<string, FallbackRule> = {};
  const byRegion: Record<string, FallbackRule> = {};

  for (const { brand, region, rule: its } of exceptions) {
    if (brand !== null && region !== null) (byBrandAndRegion[brand] ??= {})[region] = its;
    else if (brand !== null) byBrand[brand] = its;
    else if (region !== null) byRegion[region] = its;
  }
  return { byBrandAndRegion, byBrand, byRegion };
}

function step(input: FallbackException[], key: number): v.ArrayPathItem {
  return { type: 'array', origin: 'value', input, key, value: input[key] };
}

/** What the checkout is told. */
export interface FallbacksAnswer {
  readonly fallbacks: FallbackPolicy;
}

/** What the staff's page is told. */
export interface StaffFallbacksAnswer {
  readonly fallbacks: Fallbacks;
  /** ISO 8601, UTC. Null where nothing else was saved than what the shop came with. */
  readonly saved: string | null;
}
