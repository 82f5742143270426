import type { Messages } from './messages.ts';

/**
 * What the field for a start date says. English.
 *
 * @example
 * enStartDate.label // 'Start date (optional)'
 */
export const enStartDate: Messages['startDate'] = {
  label: 'Start date (optional)',
  hint: 'Month and year, for example 03\u00A0/\u00A019. Leave it empty if your card has none.',
  advice: {
    incomplete: 'This is half a date, and will not be sent. Enter month and year, or leave it empty.',
    future: 'This date is still to come, and will not be sent. Check it, or leave it empty.',
    impossible: 'The month goes from 01 to 12. This date will not be sent: check it, or leave it empty.',
    unreadable: 'This doesn’t look like a date, and will not be sent. Check it, or leave it empty.',
  },
};
