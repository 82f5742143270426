import type { IssueNumberReading, Messages } from '@flipside/core';

/** The sentence for an issue number that will not be sent, null for one that will or is empty. It never blocks: see the start date. */
export function issueNumberAdvice(
  kind: IssueNumberReading['kind'],
  advice: Messages['issueNumber']['advice'],
): string | null {
  switch (kind) {
    case 'empty':
    case 'valid':
      return null;
    case 'too-long':
      return advice.tooLong;
    case 'unreadable':
      return advice.unreadable;
  }
}
