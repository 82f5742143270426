import type { CardFieldName } from '../field/field-name.ts';

/** The values of a card, canonical: digits, `2030-09`, digits or X or I. Hand them to what sends the card, and to nothing else. */
export interface CardValues {
  readonly number: string;
  readonly expiry: string;
  readonly code: string;
  readonly name: string;
  /** `2019-03`. There only where the card's brand may print one, and the shopper has entered one that is sound. */
  readonly startDate?: string;
  /** As printed: `1` or `01`. There only where the brand may print one, likewise. */
  readonly issueNumber?: string;
  /** The id of the brand that the shopper pays with. There only where the card has several that the merchant takes. */
  readonly chosenBrand?: string;
}

/** The values that are typed, each in a field of its own. */
export type TypedCardValue = Exclude<keyof CardValues, 'chosenBrand'>;

/** The field that each value stands in. */
export const fieldOf = {
  number: 'number',
  expiry: 'expiry',
  code: 'csc',
  name: 'name',
  startDate: 'start-date',
  issueNumber: 'issue-number',
} as const satisfies Record<TypedCardValue, CardFieldName>;
