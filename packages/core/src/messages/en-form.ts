import type { Messages } from './messages.ts';

/**
 * What the fields say together, and the pay button. English.
 *
 * @example
 * enForm.pay({ amount: '£24.00' }) // 'Pay £24.00'
 */
export const enForm: Messages['form'] = {
  legend: 'Card details',
  summaryTitle: ({ count }) =>
    count === 1 ? 'There is a problem with your card details' : `There are ${count} problems with your card details`,
  pay: ({ amount }) => (amount === undefined ? 'Pay now' : `Pay ${amount}`),
  paying: 'Paying. Please wait, this can take a few seconds.',
  failed:
    'We could not complete the payment. Nothing that you entered is lost but the security code: enter it and try again.',
};
