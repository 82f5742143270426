'use client';
import type { SavedCard, SavedCardReading } from '@flipside/core';
import { createContext, useContext } from 'react';
import type { Announcer } from '../field/announcer.ts';
import type { CardContextValue } from '../field/card-context.ts';
import type { RadioGroup } from './radio-group.ts';
import type { SavedCardRadioProps } from './saved-card-radio.tsx';

/** The cards, what is chosen of them, and what was removed. */
export interface SavedCardListState {
  /** The base from which all ids derive. */
  readonly id: string;
  readonly cards: readonly ShownCard[];
  readonly chosen: string | null;
  /** What is chosen at first, and after a reset. */
  readonly initial: string;
  readonly radios: RadioGroup;
  /** Asks the radios which of them is chosen. */
  readonly ask: () => void;
  readonly radioProps: SavedCardRadioProps;
  readonly announcer: Announcer;
  readonly join: CardContextValue['join'];
  /** A card's code is asked for: whatever stands in the field is another card's, but for what was typed before hydration. */
  readonly codeAskedFor: (id: string) => void;
  readonly today: () => Date;
  /** Removes a card at the merchant's; null where the shopper can't. It rejects where that failed. */
  readonly remove: ((card: ShownCard) => Promise<void>) | null;
  /** The card, by its `id`, of which that failed last. */
  readonly failed: string | null;
}

/** A card of the list, read. */
export interface ShownCard extends SavedCardReading {
  /** The base of its ids. */
  readonly id: string;
  readonly card: SavedCard;
  /** `09 / 30` */
  readonly date: string;
  readonly state: 'good' | 'lastMonth' | 'expired';
  readonly chosen: boolean;
  /** What it is called for the eye, and for who hears it, with the digits apart. */
  readonly shownAs: string;
  readonly heardAs: string;
}

export const SavedCardListContext = createContext<SavedCardListState | null>(null);
export const SavedCardContext = createContext<ShownCard | null>(null);

/** The list around a part. */
export function useSavedCardList(part: string): SavedCardListState {
  const list = useContext(SavedCardListContext);
  if (list === null) {
    throw new Error(
      `<SavedCardList.${part}> has no list around it, so it knows of no cards. Put it inside <SavedCardList.Root>.`,
    );
  }
  return list;
}

/** The card around a part. */
export function useSavedCard(part: string): ShownCard {
  const card = useContext(SavedCardContext);
  if (card === null) {
    throw new Error(
      `<SavedCardList.${part}> has no card around it, so it can't say which one it is. Put it inside <SavedCardList.Card>.`,
    );
  }
  return card;
}
