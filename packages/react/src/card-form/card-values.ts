import type { CardFieldName } from '../field/field-name.ts';

/** The values of a card, canonical: digits, `2030-09`, digits or X or I. Hand them to what sends the card, and to nothing else. */
export interface CardValues {
  readonly number: string;
  readonly expiry: string;
  readonly code: string;
  readonly name: string;
}

/** The field that each value stands in. */
export const fieldOf = { number: 'number', expiry: 'expiry', code: 'csc', name: 'name' } as const satisfies Record<
  keyof CardValues,
  CardFieldName
>;
