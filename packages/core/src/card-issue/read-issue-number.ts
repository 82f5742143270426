import { isBlank } from '../editing/plain-text.ts';
import { issueNumberDigits } from './issue-number-digits.ts';

/**
 * What a text says as an issue number. `longest` is how many digits one may have.
 *
 * @example
 * const reading: IssueNumberReading = readIssueNumber('2');
 */
export type IssueNumberReading =
  | { readonly kind: 'empty' }
  /** As printed: 2 and 02 are two different ones. */
  | { readonly kind: 'valid'; readonly digits: string }
  | { readonly kind: 'too-long'; readonly longest: number }
  | { readonly kind: 'unreadable' };

/** How many digits an issue number may have. */
export const longestIssueNumber = 2;

/**
 * Reads an issue number: how often a Switch or Solo card was issued to its holder. One or two digits, of which the first may be a
 * zero; many cards have none, and no gateway demands one. Any text has an answer.
 *
 * The source: CyberSource's `card_issueNumber`, which asks for exactly what is printed, since 2 is not 02.
 *
 * @example
 * readIssueNumber('02')  // { kind: 'valid', digits: '02' }
 * readIssueNumber('123') // { kind: 'too-long', longest: 2 }
 * readIssueNumber('')    // { kind: 'empty' }
 */
export function readIssueNumber(text: string): IssueNumberReading {
  const digits = issueNumberDigits(text);
  if (digits === '') return { kind: isBlank(text) ? 'empty' : 'unreadable' };
  return digits.length > longestIssueNumber
    ? { kind: 'too-long', longest: longestIssueNumber }
    : { kind: 'valid', digits };
}
