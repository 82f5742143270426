import type { SavedCardsHandle } from '../saved-card/saved-cards-handle.ts';
import { cardRules, type CardRule } from './card-rules.ts';

/** What binds the code of a saved card to React Hook Form. */
export interface SavedCardRule {
  /** For `register`: what blocks the submit is what the shopper reads. */
  readonly code: CardRule;
  /** For `handleRef` of `<SavedCards>`, which are asked. */
  readonly hold: (cards: SavedCardsHandle | null) => void;
}

/**
 * The rule for the code that `<SavedCards>` ask for: how long it has to be, and whether there is one, follows from the card that is
 * chosen. Make one for each form, and keep it: `const [rule] = useState(createSavedCardRule)`.
 */
export function createSavedCardRule(): SavedCardRule {
  let cards: SavedCardsHandle | null = null;

  return {
    code: { ...cardRules.code, validate: () => cards?.problem() ?? true },
    hold: (held) => {
      cards = held;
    },
  };
}
