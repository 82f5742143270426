import type { Messages } from './messages.ts';

/**
 * What the field for an issue number says. English.
 *
 * @example
 * enIssueNumber.label // 'Issue number (optional)'
 */
export const enIssueNumber: Messages['issueNumber'] = {
  label: 'Issue number (optional)',
  hint: 'One or two digits, as printed. Leave it empty if your card has none.',
  advice: {
    tooLong: 'An issue number has one or two digits. This one will not be sent: check it, or leave it empty.',
    unreadable: 'An issue number has digits only. This one will not be sent: check it, or leave it empty.',
  },
};
