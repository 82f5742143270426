/**
 * A card as a shopper enters it. A test card is one, and what it leaves out (or leaves empty, as the code of a card that has
 * none) isn't entered. Its `name` says what the card is good for: the shopper's own is `cardholderName`.
 *
 * @example
 * const card: CardToEnter = { ...testCards.visa, cardholderName: 'Ada Marsh' };
 */
export interface CardToEnter {
  /** With gaps or without. */
  readonly number?: string | undefined;
  /** As it is typed: `12/34`, `12/2034`, `1234`. */
  readonly expiry?: string | undefined;
  /** Digits, X or I. */
  readonly securityCode?: string | undefined;
  readonly cardholderName?: string | undefined;
  /** Of a Switch or Solo card. */
  readonly startDate?: string | undefined;
  readonly issueNumber?: string | undefined;
}

/**
 * What Chrome keeps of a card that a shopper has saved.
 *
 * @example
 * const card: SavedByBrowser = { ...testCards.amex, cardholderName: 'Ada Marsh' };
 */
export type SavedByBrowser = Pick<CardToEnter, 'number' | 'expiry' | 'securityCode' | 'cardholderName'>;

export type FieldOfCard = keyof CardToEnter;

/** The fields that have something to enter, in the order in which the kit shows them. */
export function enteredFields(card: CardToEnter): readonly (readonly [field: FieldOfCard, text: string])[] {
  return order.flatMap((field) => {
    const text = card[field];
    return text ? [[field, text] as const] : [];
  });
}

const order: readonly FieldOfCard[] = [
  'number',
  'startDate',
  'issueNumber',
  'expiry',
  'securityCode',
  'cardholderName',
];
