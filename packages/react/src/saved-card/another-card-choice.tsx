'use client';
import { enSavedCards } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { BrandMark } from '../brand-mark/brand-mark.tsx';
import { present } from '../field/state-attribute.ts';
import { useWords } from '../messages/messages-context.tsx';
import { anotherCard } from './another-card.ts';
import { useSavedCardList } from './saved-card-context.ts';
import { SavedCardRadio } from './saved-card-radio.tsx';

export interface AnotherCardChoiceProps extends ComponentPropsWithoutRef<'div'> {
  /** In place of the locale's "Use another card". */
  label?: ReactNode;
}

/** The last choice. Its children, the fields of a card, are there only while it is chosen. Renders a `<div>`. */
export const AnotherCardChoice = forwardRef<HTMLDivElement, AnotherCardChoiceProps>(function AnotherCardChoice(
  { label, children, ...rest },
  ref,
) {
  const { id, chosen } = useSavedCardList('Another');
  const words = useWords('savedCards', enSavedCards);
  const isChosen = chosen === anotherCard;

  return (
    <div ref={ref} data-part="saved-card" data-another="" data-chosen={present(isChosen)} {...rest}>
      <label htmlFor={`${id}-another`} data-part="saved-card-choice">
        <SavedCardRadio id={`${id}-another`} value={anotherCard} />
        <BrandMark brand={null} name="" />
        <span data-part="saved-card-words">
          <span data-part="saved-card-name">{label ?? words.another}</span>
        </span>
      </label>
      {isChosen ? <div data-part="another-card">{children}</div> : null}
    </div>
  );
});
