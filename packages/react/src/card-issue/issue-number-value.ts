import { readIssueNumber } from '@flipside/core';

/** What is sent of an issue number: its digits as printed, or nothing of what is none. */
export function issueNumberValue(text: string): string {
  const reading = readIssueNumber(text);
  return reading.kind === 'valid' ? reading.digits : '';
}
