'use client';
import type { SavedCard } from '@flipside/core';
import { useState } from 'react';

/** The cards that are left. A removed one goes at once, whenever the merchant hands in the list without it. */
export function useRemovedCards(cards: readonly SavedCard[]) {
  const [removed, setRemoved] = useState<readonly string[]>([]);

  // An id that has left the list may come back: the merchant has brought the card back.
  const stillThere = removed.filter((id) => cards.some((card) => card.id === id));
  if (stillThere.length < removed.length) setRemoved(stillThere);

  return {
    left: cards.filter(({ id }) => !removed.includes(id)),
    drop: ({ id }: SavedCard) => setRemoved((before) => [...before, id]),
  };
}
