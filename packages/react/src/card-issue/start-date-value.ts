import { isoMonth, readStartDate } from '@flipside/core';

/** What is sent of a start date: `'2019-03'`, or nothing of what is none. */
export function startDateValue(text: string, today: Date): string {
  const reading = readStartDate(text, today);
  return reading.kind === 'valid' ? isoMonth(reading) : '';
}
