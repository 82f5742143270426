'use client';
import { useState } from 'react';
import { sameMeaning } from './same-meaning.ts';

/** The list of before for as long as its members stay the same, so that `accepted={['visa']}` costs nothing at each render. */
export function useSameList<Member>(list: readonly Member[] | undefined): readonly Member[] | undefined {
  const [kept, keep] = useState(list);
  if (sameMeaning(kept, list)) return kept;

  keep(list);
  return list;
}
