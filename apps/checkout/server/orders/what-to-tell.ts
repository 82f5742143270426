import { savedCardSentences } from '../../contract/saved-card.ts';
import type { Problem } from '../../contract/shop-error.ts';

// What happened, that nothing was charged, what to do. Why a bank suspects a card is not for whoever holds it to read.
const ask = 'Nothing was charged. Try another card, or ask your bank.';

const declines: Readonly<Record<string, string>> = {
  'expired-card':
    'Your bank says that this card has expired. Nothing was charged. Check the date, or use another card.',
  'insufficient-funds': 'There is not enough money available on this card. Nothing was charged. Use another card.',
  'incorrect-code': 'Your bank did not recognise the security code. Nothing was charged. Enter the code once more.',
  'code-required':
    'Your bank wants the security code of this card. Nothing was charged. Enter the code, or use another card.',
  'processing-error': 'Your bank could not deal with the payment just now. Nothing was charged. Try again in a minute.',
  'authentication-required': `Your bank wants to check that it is you, which this shop can’t do yet. ${ask}`,
};

const refusals: Readonly<Record<string, Problem>> = {
  'card-number-invalid': {
    field: 'card.number',
    message: 'The card number you entered is invalid. Please try again.',
  },
  'saved-card-unknown': { field: 'savedCard.id', message: savedCardSentences.gone },
  'card-number-not-for-tests': {
    field: 'card.number',
    message: 'This demonstration takes published test numbers only. Choose one from “Numbers to try”.',
  },
};

const forTheCode = new Set(['incorrect-code', 'code-required']);

/** Whether another code may be all that it takes. */
export function isForTheCode(reason: string | null): boolean {
  return reason !== null && forTheCode.has(reason);
}

/** What a shopper reads whose bank said no. */
export function declineMessage(reason: string | null): string {
  return declines[reason ?? ''] ?? `Your bank declined this card. ${ask}`;
}

/** The field that a refused card is to be mended in, where the shopper can mend it. */
export function refusalProblem(code: string): Problem | undefined {
  return refusals[code];
}
