'use client';
import { forwardRef, useState, type ReactNode } from 'react';
import { AnotherCardChoice } from './another-card-choice.tsx';
import { SavedCardChoice } from './saved-card-choice.tsx';
import { SavedCardCode, type SavedCardCodeProps } from './saved-card-code.tsx';
import { SavedCardItem } from './saved-card-item.tsx';
import { SavedCardLegend } from './saved-card-legend.tsx';
import { SavedCardListRoot, type SavedCardListRootProps } from './saved-card-list-root.tsx';
import { SavedCardRemove } from './saved-card-remove.tsx';
import { SavedCardStatus } from './saved-card-status.tsx';

export interface SavedCardsProps extends SavedCardListRootProps {
  /** In place of the locale's "Choose a card". */
  legend?: ReactNode;
  /** Props for the code of the chosen card: its name, rules, the bindings of a form library. */
  code?: SavedCardCodeProps | undefined;
  /** The fields of another card, such as `<CardFields>`. They are there only while that is chosen, or no card is saved. */
  children?: ReactNode;
}

/**
 * A returning shopper's cards, ready to use: brand and last four to choose from, the code asked again for the chosen one, a way to
 * remove each, and another card as the last choice. With no card saved, its children alone. Renders a `<fieldset>`.
 */
export const SavedCards = forwardRef<HTMLFieldSetElement, SavedCardsProps>(function SavedCards(
  { cards, legend, code, children, ...rest },
  ref,
) {
  // Who has removed the last one still stands before the choice, and the focus in it.
  const [hadCards, setHadCards] = useState(cards.length > 0);
  if (!hadCards && cards.length > 0) setHadCards(true);
  if (!hadCards) return children;

  return (
    <SavedCardListRoot ref={ref} cards={cards} {...rest}>
      <SavedCardLegend>{legend}</SavedCardLegend>
      {cards.map((card) => (
        <SavedCardItem key={card.id} card={card}>
          <SavedCardChoice />
          <SavedCardRemove />
          <SavedCardCode {...code} />
        </SavedCardItem>
      ))}
      <AnotherCardChoice>{children}</AnotherCardChoice>
      <SavedCardStatus />
    </SavedCardListRoot>
  );
});
