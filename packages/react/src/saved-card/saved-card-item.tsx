'use client';
import type { SavedCard } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { present } from '../field/state-attribute.ts';
import { SavedCardContext, useSavedCardList } from './saved-card-context.ts';

export interface SavedCardItemProps extends ComponentPropsWithoutRef<'div'> {
  /** One of the cards that Root has. */
  card: SavedCard;
}

/** One card with its parts; nothing once the shopper has removed it. Renders a `<div>`. */
export const SavedCardItem = forwardRef<HTMLDivElement, SavedCardItemProps>(function SavedCardItem(
  { card: { id }, ...rest },
  ref,
) {
  const { cards } = useSavedCardList('Card');
  const shown = cards.find(({ card }) => card.id === id);
  if (shown === undefined) return null;

  const { chosen, state } = shown;
  return (
    <SavedCardContext.Provider value={shown}>
      <div
        ref={ref}
        data-part="saved-card"
        data-chosen={present(chosen)}
        data-expired={present(state === 'expired')}
        data-last-month={present(state === 'lastMonth')}
        {...rest}
      />
    </SavedCardContext.Provider>
  );
});
