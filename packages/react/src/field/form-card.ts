import type { CardFacts } from './card-context.ts';

type Listener = (facts: CardFacts) => void;

/** What the fields of one form know of its card, for fields that no `CardFields` joins: a form has one card. */
export interface FormCard {
  readonly learn: Listener;
  /** Hears what is known, now and whenever it changes. */
  readonly subscribe: (listener: Listener) => () => void;
}

const cards = new WeakMap<HTMLFormElement, FormCard>();

/** The card of a form. It goes when the form does. */
export function formCard(form: HTMLFormElement): FormCard {
  const known = cards.get(form);
  if (known) return known;

  const card = createFormCard();
  cards.set(form, card);
  return card;
}

function createFormCard(): FormCard {
  let facts: CardFacts | undefined;
  const listeners = new Set<Listener>();

  return {
    learn: (next) => {
      facts = next;
      for (const listener of listeners) listener(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (facts) listener(facts);
      return () => listeners.delete(listener);
    },
  };
}
