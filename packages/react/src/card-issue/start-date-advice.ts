import type { Messages, StartDateReading } from '@flipside/core';

/**
 * The sentence for a start date that will not be sent, null for one that will or is empty.
 *
 * It never blocks: no gateway demands the date, cards that have one are long out of issue, and a payment that could go through
 * without it must not fail for it. What can't be sent as a date is left out, so no bank gets to see it, and the sentence says so.
 */
export function startDateAdvice({ kind }: StartDateReading, advice: Messages['startDate']['advice']): string | null {
  switch (kind) {
    case 'empty':
    case 'valid':
      return null;
    case 'partial':
      return advice.incomplete;
    case 'future':
      return advice.future;
    case 'impossible':
      return advice.impossible;
    case 'unreadable':
      return advice.unreadable;
  }
}
