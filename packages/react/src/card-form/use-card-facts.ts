'use client';
import { acceptingReader, placeOfCode } from '@flipside/core';
import { useCallback, useMemo, useState } from 'react';
import { unknownCard, type CardContextValue, type CardFacts } from '../field/card-context.ts';
import { sameMeaning } from '../field/same-meaning.ts';

/** What the number has told of the card. Until it has, the code may be wherever one of the accepted brands has it. */
export function useCardFacts(accepted: readonly string[] | undefined): Pick<CardContextValue, 'card' | 'learn'> {
  const [learnt, setLearnt] = useState(unknownCard);
  const anywhere = useMemo(() => placeOfCode(acceptingReader(accepted), ''), [accepted]);
  const card = useMemo(() => ({ ...learnt, place: learnt.place ?? anywhere }), [learnt, anywhere]);
  const learn = useCallback(
    (facts: CardFacts) => setLearnt((before) => (sameMeaning(before, facts) ? before : facts)),
    [],
  );

  return { card, learn };
}
