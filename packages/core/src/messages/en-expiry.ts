import type { Messages } from './messages.ts';

/**
 * What the field for the expiry date says. English.
 *
 * @example
 * enExpiry.errors.impossible // 'The month must be between 01 and 12.'
 */
export const enExpiry: Messages['expiry'] = {
  label: 'Expiry date (MM / YY)',
  hint: 'For example 09\u00A0/\u00A030.',
  errors: {
    empty: 'Enter the expiry date on your card.',
    incomplete: 'The expiry date is incomplete. Enter the month and the year, for example 09 / 30.',
    expired: 'This card has expired. Check the date, or use another card.',
    tooFar: 'The expiry year is too far in the future. Check the date on your card.',
    impossible: 'The month must be between 01 and 12.',
    unreadable: 'This doesn’t look like a date. Enter the month and the year, for example 09 / 30.',
  },
  lastMonth: 'This card is valid until the end of this month.',
};
