import { createRef, type RefObject } from 'react';
import type { CardFieldsHandle } from '../card-form/card-fields-handle.ts';
import type { TypedCardValue } from '../card-form/card-values.ts';
import { cardRules, type CardRule } from './card-rules.ts';

/** Rules that ask the fields themselves: what blocks the submit is what the shopper reads. */
export interface CardBinding {
  readonly rules: Readonly<Record<TypedCardValue, CardRule>>;
  /** The fields that are asked. */
  readonly fields: RefObject<CardFieldsHandle | null>;
  /** Empties the code. */
  readonly forgetCode: () => void;
}

export function createCardBinding(): CardBinding {
  const fields = createRef<CardFieldsHandle>();
  let forgetting = false;

  const rule = (field: TypedCardValue): CardRule => ({
    ...cardRules[field],
    validate: () => forgetting || (fields.current?.problem(field) ?? true),
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
    fields,
    forgetCode: () => {
      // The library validates what it hears. That the code is gone is no mistake of the shopper's.
      forgetting = true;
      fields.current?.clearSecurityCode();
      forgetting = false;
    },
  };
}
