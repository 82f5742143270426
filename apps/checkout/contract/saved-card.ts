import type { SavedCard } from '@flipside/core';

/** What the checkout is told of a card that this browser's shopper has saved: never the processor's token. */
export type ListedCard = Pick<SavedCard, 'id' | 'lastFour'> & {
  readonly brand: string | null;
  readonly expiry: string;
};

export interface ListedCards {
  readonly cards: readonly ListedCard[];
}

export const savedCardSentences = {
  gone: 'This card is not saved any more. Nothing was charged. Use another card.',
  expired: 'This card has expired. Nothing was charged. Use another card.',
  notRemoved: 'We can’t reach the bank at the moment, so the card is still saved. Try again in a minute.',
} as const;
