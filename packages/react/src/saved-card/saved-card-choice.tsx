'use client';
import { enSavedCards } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { BrandMark } from '../brand-mark/brand-mark.tsx';
import { maskingAttributes, maskingClass } from '../field/masked.ts';
import { useWords } from '../messages/messages-context.tsx';
import { useSavedCard } from './saved-card-context.ts';
import { SavedCardRadio } from './saved-card-radio.tsx';

export interface SavedCardChoiceProps extends Omit<ComponentPropsWithoutRef<'label'>, 'children'> {}

/**
 * The card and the radio that chooses it; one that has expired says so and can't be chosen. What is seen is heard from the radio,
 * where the digits stand apart. Renders a `<label>`.
 */
export const SavedCardChoice = forwardRef<HTMLLabelElement, SavedCardChoiceProps>(function SavedCardChoice(
  { className, ...rest },
  ref,
) {
  const { id, card, brand, date, state, shownAs, heardAs } = useSavedCard('Choice');
  const words = useWords('savedCards', enSavedCards);
  const holderId = card.name === undefined ? undefined : `${id}-name`;

  return (
    <label
      ref={ref}
      htmlFor={id}
      data-part="saved-card-choice"
      className={maskingClass(className)}
      {...maskingAttributes}
      {...rest}
    >
      <SavedCardRadio
        id={id}
        value={card.id}
        disabled={state === 'expired'}
        aria-label={words.choice({ card: heardAs, date, state })}
        aria-describedby={holderId}
      />
      <BrandMark brand={brand?.id ?? null} name={brand?.name ?? ''} />
      <span data-part="saved-card-words">
        <span data-part="saved-card-name" aria-hidden="true">
          {shownAs}
        </span>
        {holderId === undefined ? null : (
          <bdi id={holderId} data-part="saved-card-holder">
            {card.name}
          </bdi>
        )}
        <span data-part="saved-card-expiry" aria-hidden="true">
          {words.expiry[state]({ date })}
        </span>
      </span>
    </label>
  );
});
