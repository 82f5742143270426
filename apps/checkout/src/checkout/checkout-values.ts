/** What the checkout's form holds. The card is under `card`, as the kit's fields keep it. */
export interface CheckoutValues {
  email: string;
  name: string;
  address: { line1: string; line2: string; city: string; region: string; postalCode: string; country: string };
  card: CardValues;
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
}

/** Nothing of the card has a default: its values come from the fields alone. */
export const blankCheckout = {
  email: '',
  name: '',
  address: { line1: '', line2: '', city: '', region: '', postalCode: '', country: 'GB' },
} as const satisfies Omit<CheckoutValues, 'card'>;
