/** What the page may ask of a returning shopper's cards. */
export interface SavedCardsHandle {
  /** The id of the card that is chosen, `anotherCard` where the shopper uses another, null while nothing is chosen. */
  readonly chosen: () => string | null;
  /** What stands in the way of paying with the chosen card, null for nothing. Shows nothing. */
  readonly problem: () => string | null;
  /** Shows what stands in the way, and moves the focus there. Returns whether the chosen card may be charged. */
  readonly check: () => boolean;
  /** The code of the chosen card: digits, X or I, empty where none was typed. Hand it to what seals it, and to nothing else. */
  readonly revealCode: () => string;
  /** Empties the code, its undo history included. For after a payment and after a decline for the code. */
  readonly clearSecurityCode: () => void;
  /** Says a sentence in the status region of the cards. */
  readonly say: (sentence: string) => void;
}
