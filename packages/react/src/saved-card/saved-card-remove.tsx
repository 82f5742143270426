'use client';
import { enSavedCards } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef, type KeyboardEvent } from 'react';
import { present } from '../field/state-attribute.ts';
import { firstClick } from '../field/first-click.ts';
import { useWords } from '../messages/messages-context.tsx';
import { useSavedCard, useSavedCardList } from './saved-card-context.ts';
import { useRemoval } from './use-removal.ts';

export interface SavedCardRemoveProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/** Removes the card, once the shopper has said so twice. Nothing where the merchant removes none. Renders a `<div>`. */
export const SavedCardRemove = forwardRef<HTMLDivElement, SavedCardRemoveProps>(function SavedCardRemove(props, ref) {
  const { remove } = useSavedCardList('Remove');
  const { id, heardAs } = useSavedCard('Remove');
  const words = useWords('savedCards', enSavedCards).remove;
  const { button, confirmation, asking, pending, failed, ask, cancel, confirm } = useRemoval();
  if (remove === null) return null;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') cancel();
    // A key that is held down since the first question is no answer to the second.
    if (event.key === 'Escape' || (event.key === 'Enter' && event.repeat)) event.preventDefault();
    // Nor is it for what is around the list, a drawer that Escape closes.
    if (event.key === 'Escape') event.stopPropagation();
  }

  return (
    <div
      ref={ref}
      data-part="saved-card-removal"
      data-asking={present(asking)}
      data-pending={present(pending)}
      {...props}
    >
      {asking ? (
        <div role="group" aria-labelledby={`${id}-question`}>
          <p id={`${id}-question`} data-part="saved-card-question">
            {pending ? words.removing : words.question}
          </p>
          {failed ? (
            <p id={`${id}-failure`} data-part="error">
              {words.failed}
            </p>
          ) : null}
          <button
            ref={confirmation}
            type="button"
            data-part="saved-card-confirm"
            aria-label={words.confirmCard({ card: heardAs })}
            aria-describedby={failed ? `${id}-failure` : undefined}
            aria-disabled={pending || undefined}
            onClick={firstClick(() => void confirm())}
            onKeyDown={onKeyDown}
          >
            {words.confirm}
          </button>
          <button
            type="button"
            data-part="saved-card-keep"
            aria-disabled={pending || undefined}
            onClick={cancel}
            onKeyDown={onKeyDown}
          >
            {words.cancel}
          </button>
        </div>
      ) : (
        <button
          ref={button}
          type="button"
          id={`${id}-remove`}
          data-part="saved-card-remove"
          aria-label={words.card({ card: heardAs })}
          onClick={ask}
        >
          {words.button}
        </button>
      )}
    </div>
  );
});
