import type { Messages } from './messages.ts';

/**
 * What the cards of a returning shopper say. English.
 *
 * @example
 * enSavedCards.card({ brand: 'Visa', lastFour: '4242' }) // 'Visa ending in 4242'
 */
export const enSavedCards: Messages['savedCards'] = {
  legend: 'Choose a card',
  card: ({ brand, lastFour }) => `${brand ?? 'Card'} ending in ${lastFour}`,
  expiry: {
    good: ({ date }) => `Expires ${date}`,
    lastMonth: ({ date }) => `Expires at the end of this month, ${date}`,
    expired: ({ date }) => `Expired ${date}. You can’t pay with it any more.`,
  },
  choice: ({ card, date, state }) =>
    `${card}, ${{ good: 'expires', lastMonth: 'expires at the end of this month,', expired: 'expired' }[state]} ${date}`,
  another: 'Use another card',
  remove: {
    button: 'Remove',
    card: ({ card }) => `Remove ${card}`,
    question: 'Remove this card for good?',
    confirm: 'Yes, remove it',
    confirmCard: ({ card }) => `Yes, remove it: ${card}`,
    cancel: 'Keep it',
    removing: 'Removing this card.',
    removed: ({ card }) => `${card} was removed.`,
    failed: 'We could not remove this card, so it is still saved. Try again in a minute.',
  },
};
