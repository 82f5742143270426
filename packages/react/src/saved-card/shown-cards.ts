import { formatExpiry, isoMonth, readSavedCard, type Messages, type SavedCard } from '@flipside/core';
import { anotherCard } from './another-card.ts';
import type { ShownCard } from './saved-card-context.ts';

interface Circumstances {
  readonly id: string;
  readonly today: Date;
  readonly words: Messages['savedCards'];
}

/** Every card read and named, before any of it is shown. Throws where one holds more than may be shown, or can't be told from another card. */
export function shownCards(
  cards: readonly SavedCard[],
  { id, today, words }: Circumstances,
): readonly Omit<ShownCard, 'chosen'>[] {
  return cards.map((card, index) => {
    const reading = readSavedCard(card, today);
    if (card.id === anotherCard) {
      throw new TypeError(
        `The \`id\` of a saved card is "${anotherCard}", which stands for a card that is not saved, so nobody could tell which of the ` +
          'two is chosen. Hand in another id.',
      );
    }

    const { brand, lastFour, expiry } = reading;
    const named = (digits: string) => words.card({ brand: brand?.name ?? null, lastFour: digits });

    return {
      ...reading,
      id: `${id}-card-${index + 1}`,
      card,
      date: formatExpiry(isoMonth(expiry)),
      state: expiry.kind === 'expired' ? 'expired' : expiry.lastMonth ? 'lastMonth' : 'good',
      shownAs: named(lastFour),
      // Apart, or a screen reader makes one number of them: four thousand two hundred and forty-two.
      heardAs: named([...lastFour].join(' ')),
    };
  });
}
