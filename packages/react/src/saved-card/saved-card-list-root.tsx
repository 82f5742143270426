'use client';
import { enSavedCards, type SavedCard } from '@flipside/core';
import {
  forwardRef,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type Ref,
} from 'react';
import { createAnnouncer } from '../field/announcer.ts';
import { useForwardedRef } from '../field/use-forwarded-ref.ts';
import { useWords } from '../messages/messages-context.tsx';
import { anotherCard } from './another-card.ts';
import { firstChoice } from './first-choice.ts';
import { SavedCardListContext, type SavedCardListState, type ShownCard } from './saved-card-context.ts';
import type { SavedCardRadioProps } from './saved-card-radio.tsx';
import type { SavedCardsHandle } from './saved-cards-handle.ts';
import { shownCards } from './shown-cards.ts';
import { useChoice } from './use-choice.ts';
import { useCode } from './use-code.ts';
import { useRemovedCards } from './use-removed-cards.ts';
import { useVanishedCards } from './use-vanished-cards.ts';

export interface SavedCardListRootProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'id'> {
  /** The base of all ids: with `saved` the radios are `saved-card-1` and so on, and the code is `saved-csc`. */
  id?: string | undefined;
  /** The cards to choose from, in their order: `id`, `brand`, `lastFour`, `expiry`, and the `name` on it where it is known. */
  cards: ReadonlyArray<SavedCard>;
  /** The clock that expiry dates are held against: asked at each render. Hand in a fixed one for tests and snapshots. */
  today?: (() => Date) | undefined;
  /**
   * What the radios are called in form data. Their value is the card's `id`, or `anotherCard`.
   * @default 'card'
   */
  name?: string | undefined;
  /**
   * The card that is chosen at first, by its `id`, or `anotherCard`.
   * @default the first that has not expired
   */
  defaultChosen?: string | undefined;
  /** Hears what is chosen, by its `id` or as `anotherCard`, whenever that changes. */
  onChoose?: ((id: string) => void) | undefined;
  /** Removes a card where it is kept, once the shopper has confirmed it. Throw, or reject, where that fails: the card stays. */
  onRemove?: ((card: SavedCard) => void | Promise<void>) | undefined;
  /** Props for every radio: what React Hook Form's `register` returns. */
  radio?: SavedCardRadioProps | undefined;
  /** What a form of your own asks the list: what is chosen, for the code, and to empty it. */
  handleRef?: Ref<SavedCardsHandle> | undefined;
}

const systemClock = () => new Date();

/** Joins the parts of a returning shopper's cards; the rules go here. Renders a `<fieldset>`. */
export const SavedCardListRoot = forwardRef<HTMLFieldSetElement, SavedCardListRootProps>(function SavedCardListRoot(
  {
    id: ownId,
    cards: allCards,
    today = systemClock,
    name = 'card',
    defaultChosen,
    onChoose,
    onRemove,
    radio,
    handleRef,
    ...rest
  },
  ref,
) {
  const generatedId = useId();
  const id = ownId ?? generatedId;
  const words = useWords('savedCards', enSavedCards);
  const root = useRef<HTMLFieldSetElement>(null);
  const [announcer] = useState(createAnnouncer);
  const code = useCode();
  const { left, drop } = useRemovedCards(allCards);
  const cards = shownCards(left, { id, today: today(), words });

  const [initial, setInitial] = useState(() => firstChoice(cards, defaultChosen));
  // What a reset goes back to must be there.
  if (initial !== anotherCard && !left.some((card) => card.id === initial)) {
    setInitial(firstChoice(cards, defaultChosen));
  }
  const { chosen, radios, ask } = useChoice(root, {
    initial,
    onChange: (value) => {
      code.forget();
      if (value !== null) onChoose?.(value);
    },
    ref: radio?.ref,
    members: JSON.stringify(left.map((card) => card.id)),
  });
  useVanishedCards({ root, cards, chosen, radios });

  const [failed, setFailed] = useState<string | null>(null);
  async function remove({ card, heardAs }: ShownCard) {
    setFailed(null);
    try {
      await onRemove?.(card);
    } catch (error) {
      announcer.unsay(words.remove.removing);
      setFailed(card.id);
      throw error;
    }
    // While its field is there: a form library hears of it. The card that takes its place may have no code to ask for.
    if (radios.chosen() === card.id) code.forget();
    drop(card);
    announcer.say(words.remove.removed({ card: heardAs }));
  }

  useForwardedRef(ref, root);
  useImperativeHandle(
    handleRef,
    () => ({
      chosen: radios.chosen,
      problem: () => code.field()?.problem() ?? null,
      check: () => {
        const sound = (code.field()?.ask() ?? null) === null;
        if (!sound) code.field()?.element()?.focus();
        return sound;
      },
      revealCode: () => code.field()?.reveal() ?? '',
      clearSecurityCode: () => code.field()?.clear(),
      say: announcer.say,
    }),
    [radios, code, announcer],
  );

  const list: SavedCardListState = {
    id,
    cards: cards.map((card) => ({ ...card, chosen: card.card.id === chosen })),
    chosen,
    initial,
    radios,
    ask,
    radioProps: { name, ...radio },
    announcer,
    join: code.join,
    codeAskedFor: code.askedFor,
    today,
    remove: onRemove ? remove : null,
    failed,
  };

  return (
    <SavedCardListContext.Provider value={list}>
      <fieldset
        ref={root}
        data-flipside=""
        data-part="saved-cards"
        onInvalidCapture={code.onInvalidCapture}
        {...rest}
      />
    </SavedCardListContext.Provider>
  );
});
