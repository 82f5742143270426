import { readIssueNumber } from '../card-issue/read-issue-number.ts';
import { readStartDate } from '../card-issue/read-start-date.ts';
import { isoMonth } from '../expiry/iso-month.ts';
import { textOf } from './text-of.ts';

/**
 * What an old debit card has besides, as far as it can be read. What can't be is left out, as the fields say beside it: no card is
 * refused for it, since no bank demands it.
 */
export function readCardIssue(
  startDate: unknown,
  issueNumber: unknown,
  today: Date,
): { readonly startDate?: string; readonly issueNumber?: string } {
  const start = readStartDate(textOf(startDate) ?? '', today);
  const issue = readIssueNumber(textOf(issueNumber) ?? '');

  return {
    ...(start.kind === 'valid' && { startDate: isoMonth(start) }),
    ...(issue.kind === 'valid' && { issueNumber: issue.digits }),
  };
}
