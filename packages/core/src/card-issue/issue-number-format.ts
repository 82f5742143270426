import { plainText } from '../editing/plain-text.ts';
import type { Insertion, TextFormat } from '../editing/text-format.ts';
import { issueNumberDigits } from './issue-number-digits.ts';
import { longestIssueNumber } from './read-issue-number.ts';

/**
 * How an issue number is edited: one or two digits. More may be pasted, and be called too long.
 *
 * @example
 * issueNumberFormat.read('Issue No. 02') // '02'
 */
export const issueNumberFormat: TextFormat = {
  keep: (text) => plainText(text).replace(/\D/g, ''),
  show: (kept) => kept,
  read: issueNumberDigits,
  insert: (before, data, after, how) => insert(before, data, after, how === 'typed' ? longestIssueNumber : Infinity),
};

function insert(before: string, data: string, after: string, longest: number): Insertion {
  const digits = issueNumberDigits(data);
  if (digits === '') return /\p{L}/u.test(data) ? { before, after, refused: 'letter' } : { before, after };

  const taken = digits.slice(0, Math.max(0, longest - before.length - after.length));
  return { before: before + taken, after, refused: taken === digits ? undefined : 'full' };
}
