import { sessionText } from '../api/kept-text.ts';

// Kept for the tab, so that a page loaded again in the middle of a payment asks under the same key.
const kept = sessionText('attempt');
const purchase = sessionText('purchase');

/** What all attempts at one purchase have in common: kept until it is paid. */
export const purchaseKey = {
  current(): string {
    const key = purchase.read() ?? crypto.randomUUID();
    purchase.write(key);
    return key;
  },

  end: () => purchase.write(null),
};

/** The key of the attempt to pay: new after any definite answer, kept while the answer is unknown. */
export const attemptKey = {
  /** Whether an attempt was sent whose answer nobody knows. */
  isOpen: () => kept.read() !== null,

  /** The key to send now. From here on the attempt counts as sent. */
  begin(): string {
    const key = kept.read() ?? crypto.randomUUID();
    kept.write(key);
    return key;
  },

  /** The answer came. */
  end: () => kept.write(null),
};
