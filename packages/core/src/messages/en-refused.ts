import type { Messages } from './messages.ts';

/**
 * Why something typed was not taken. English.
 *
 * @example
 * enRefused.month // 'There is no such month: it goes from 01 to 12.'
 */
export const enRefused: Messages['refused'] = {
  letter: 'Only digits go in here.',
  letterBesideDigits: 'Letters beside digits are not taken. If you can’t enter the code, type X or I alone.',
  numberFull: 'The card number is complete: no more digits fit.',
  month: 'There is no such month: it goes from 01 to 12.',
  expiryFull: 'The expiry date is complete: no more digits fit.',
  codeFull: 'The security code is complete: no more digits fit.',
  startDateFull: 'The start date is complete: no more digits fit.',
  issueNumberFull: 'The issue number is complete: no more digits fit.',
};
