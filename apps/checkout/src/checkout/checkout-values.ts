/** What the checkout's form holds. The card is under `card`, as the kit's fields keep it. */
export interface CheckoutValues {
  email: string;
  name: string;
  address: { line1: string; line2: string; city: string; region: string; postalCode: string; country: string };
  /** A saved card by its id, or another one. Undefined where none is saved. */
  payWith?: string;
  /** What is asked of a saved card: digits, or X or I. */
  savedCard?: { code: string };
  card: CardValues;
  /** The shopper's own wish for the card that is typed. */
  saveCard: boolean;
}

export interface CardValues {
  /** Digits. */
  number: string;
  /** `2030-09`. */
  expiry: string;
  /** Digits, or X or I. */
  code: string;
  name: string;
  /** `2019-03`. With a Switch or Solo card alone, and only if the shopper enters it. */
  startDate?: string;
  /** As printed, likewise. */
  issueNumber?: string;
  /** On a card of several brands the one that pays. */
  chosenBrand?: string;
}

/** Nothing of the card has a default: its values come from the fields alone. */
export const blankCheckout = {
  email: '',
  name: '',
  address: { line1: '', line2: '', city: '', region: '', postalCode: '', country: 'GB' },
  saveCard: false,
} as const satisfies Omit<CheckoutValues, 'card'>;
