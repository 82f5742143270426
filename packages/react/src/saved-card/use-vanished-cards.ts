'use client';
import { useRef, type RefObject } from 'react';
import { focusIsNowhere } from '../field/focus-is-nowhere.ts';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';
import { anotherCard } from './another-card.ts';
import { cardAfter, choiceAfter } from './first-choice.ts';
import type { RadioGroup } from './radio-group.ts';
import type { ShownCard } from './saved-card-context.ts';

interface List {
  readonly root: RefObject<HTMLFieldSetElement | null>;
  readonly cards: readonly Omit<ShownCard, 'chosen'>[];
  readonly chosen: string | null;
  readonly radios: RadioGroup;
}

/** When a card leaves the list, or expires while it is chosen, its neighbour is chosen in its place, and takes the focus where that was in it. */
export function useVanishedCards({ root, cards, chosen, radios }: List): void {
  const shown = useRef(cards);
  const held = useRef<Element | null>(null);

  useIsomorphicLayoutEffect(() => {
    const before = shown.current;
    shown.current = cards;
    const gone = before
      .filter(({ card }) => !cards.some((each) => each.card.id === card.id))
      .map(({ card }) => card.id);
    const [first] = gone;
    if (first === undefined) return;

    // A click, so that React, form libraries and the page hear of it. Nothing is chosen once the chosen one is gone.
    if (chosen !== null && gone.includes(chosen)) radios.radio(choiceAfter(chosen, before, cards))?.click();
    if (lostFocus(root.current, held.current)) {
      const next = cardAfter(first, before, cards);
      placeToGo(root.current, radios, next)?.focus();
    }
  });

  useIsomorphicLayoutEffect(() => {
    const expired = cards.find(({ card, state }) => card.id === chosen && state === 'expired')?.card.id;
    if (expired === undefined) return;

    const instead = radios.radio(choiceAfter(expired, cards, cards));
    const item = radios.radio(expired)?.closest('[data-part="saved-card"]');
    // Its code is about to go.
    const hadFocus = item?.contains(item.ownerDocument.activeElement) === true;
    instead?.click();
    if (hadFocus) instead?.focus();
  });

  // Where the focus is, remembered while the card is there: a removed element takes it along without a word.
  useIsomorphicLayoutEffect(() => {
    const { current: list } = root;
    if (list === null) return undefined;

    const remember = ({ target }: FocusEvent) => {
      held.current = target instanceof Element ? target : null;
    };
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      // An element that is removed loses the focus to nothing, and so does one whose window is left.
      if (relatedTarget !== null && target === held.current) held.current = null;
    };
    list.addEventListener('focusin', remember);
    list.addEventListener('focusout', forget);
    return () => {
      list.removeEventListener('focusin', remember);
      list.removeEventListener('focusout', forget);
    };
  }, [root]);
}

function lostFocus(list: HTMLFieldSetElement | null, held: Element | null): boolean {
  return held !== null && !held.isConnected && (list === null || focusIsNowhere(list.ownerDocument));
}

/** The radio of the card, or what removes it where it can't be chosen, or the choice of another card. */
function placeToGo(
  list: HTMLFieldSetElement | null,
  radios: RadioGroup,
  next: Pick<ShownCard, 'card' | 'id'> | undefined,
): HTMLElement | undefined {
  const radio = radios.radio(next?.card.id ?? anotherCard);
  if (radio?.disabled !== true || next === undefined) return radio;

  return list?.querySelector<HTMLElement>(`[id="${next.id}-remove"]`) ?? radios.radio(anotherCard);
}
