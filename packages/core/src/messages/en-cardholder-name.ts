import type { Messages } from './messages.ts';

/**
 * What the field for the cardholder's name says. English.
 *
 * @example
 * enCardholderName.label // 'Name on card'
 */
export const enCardholderName: Messages['cardholderName'] = {
  label: 'Name on card',
  hint: 'As it is printed on the card.',
  errors: {
    empty: 'Enter the name on your card.',
    digits: 'Enter the name on your card, not a number.',
    cardNumber: 'This looks like a card number. Enter the name here and the number in its own field.',
  },
};
