import type { AvsResult, ReportMessages } from '@flipside/core';
import type { Fact } from './fact.ts';

/** How sure a reading is. Where it isn't, that is said in the compact view, too. */
export function certaintyFact(certainty: AvsResult['certainty'], words: ReportMessages): Fact {
  return {
    id: 'certainty',
    term: words.terms.certainty,
    value: words.certainty[certainty],
    brief: certainty !== 'documented',
  };
}
