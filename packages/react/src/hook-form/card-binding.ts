import type { CardFieldsHandle } from '../card-form/card-fields-handle.ts';
import type { TypedCardValue } from '../card-form/card-values.ts';
import { cardRules, type CardRule } from './card-rules.ts';

/** Rules that ask the fields themselves: what blocks the submit is what the shopper reads. */
export interface CardBinding {
  readonly rules: Readonly<Record<TypedCardValue, CardRule>>;
  /** Takes the fields that are asked. */
  readonly hold: (fields: CardFieldsHandle | null) => void;
  /** Empties the code. */
  readonly forgetCode: () => void;
}

export function createCardBinding(): CardBinding {
  let fields: CardFieldsHandle | null = null;
  let forgetting = false;

  const rule = (field: TypedCardValue): CardRule => ({
    ...cardRules[field],
    validate: () => forgetting || (fields?.problem(field) ?? true),
  });

  return {
    rules: {
      number: rule('number'),
      expiry: rule('expiry'),
      code: rule('code'),
      name: rule('name'),
      startDate: rule('startDate'),
      issueNumber: rule('issueNumber'),
    },
    hold: (held) => {
      fields = held;
    },
    forgetCode: () => {
      // The library validates what it hears. That the code is gone is no mistake of the shopper's.
      forgetting = true;
      fields?.clearSecurityCode();
      forgetting = false;
    },
  };
}
