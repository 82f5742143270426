import { en } from '@flipside/core';
import { paymentSentences as sentences } from '../../contract/payment-sentences.ts';
import { savedCardSentences } from '../../contract/saved-card.ts';
import type { Problem } from '../../contract/shop-error.ts';
import type { Order } from './order.ts';

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
  // Whoever can confirm it is asked to instead: see `isToConfirm`.
  'authentication-required': `Your bank still wants to check that it is you. ${ask}`,
};

const refusals: Readonly<Record<string, Problem>> = {
  'card-number-invalid': {
    field: 'card.number',
    message: 'The card number you entered is invalid. Please try again.',
  },
  'saved-card-unknown': { field: 'savedCard.id', message: savedCardSentences.gone },
  'network-not-on-card': {
    field: 'card.number',
    message:
      'Your bank says that this card doesn’t have the brand that you chose. Nothing was charged. Enter the card number again, or use another card.',
  },
  'card-number-not-for-tests': {
    field: 'card.number',
    message: 'This demonstration takes published test numbers only. Choose one from “Numbers to try”.',
  },
};

// Once the way on was taken in vain, as `Assessment.show` says by `declined`: it isn't pointed out again.
const declinesForGood: Readonly<Record<string, string>> = {
  'incorrect-code': `Your bank did not recognise the security code this time either. ${ask}`,
  'code-required': `Your bank wants the security code of this card and did not get it. ${ask}`,
  'processing-error':
    'Your bank could not deal with the payment this time either. Nothing was charged. Try again later, or use another card.',
};

type Told = Pick<Order, 'state' | 'reason' | 'action' | 'show' | 'decision'>;

/** What a shopper reads about a payment that did not come about. What the bank thinks of the shopper is not for them to read. */
export function whatToTell(order: Told): string {
  const { show } = order;
  const byState = {
    declined: () => (show === null ? declineMessage(order) : en.securityCode.asked[show]),
    voided: () => (show === null ? takenBackMessage(order) : en.securityCode.asked[show]),
    approved: () => sentences.noAnswer,
    voiding: () => sentences.noAnswer,
    unknown: () => sentences.noAnswer,
    asking: () => sentences.noAnswer,
    unreached: () => sentences.unreachable,
    refused: () => sentences.refused,
  } satisfies Record<Order['state'], () => string>;

  return byState[order.state]();
}

function declineMessage({ reason, action }: Told): string {
  const forGood = action === 'decline' ? declinesForGood[reason ?? ''] : undefined;
  return forGood ?? declines[reason ?? ''] ?? `Your bank declined this card. ${ask}`;
}

function takenBackMessage({ action, decision }: Told): string {
  return action === 'decline' || decision === 'decline' ? sentences.notTaken : sentences.voided;
}

/** The field that a refused card is to be mended in, where the shopper can mend it. */
export function refusalProblem(code: string): Problem | undefined {
  return refusals[code];
}
