import type { Messages } from './messages.ts';

/**
 * What is said around the page of the shopper's bank. English.
 *
 * @example
 * enChallenge.title // 'Confirm the payment with your bank'
 */
export const enChallenge: Messages['challenge'] = {
  title: 'Confirm the payment with your bank',
  explanation: 'This page is your bank’s. The shop can’t see what you enter in it.',
  status: {
    loading: 'Your bank’s page is loading.',
    slow: 'Your bank’s page is taking longer than usual. You can wait, or stop and try again.',
    waiting: 'Do what your bank asks. We will go on when it is done.',
    answered: 'Your bank is done.',
    failed: 'Your bank’s check could not be finished.',
    cancelled: 'You have stopped your bank’s check.',
    'timed-out': 'Your bank’s check took too long.',
  },
  stop: {
    button: 'Stop',
    question: 'Stop your bank’s check?',
    confirm: 'Yes, stop it',
    cancel: 'Go on with it',
  },
};
