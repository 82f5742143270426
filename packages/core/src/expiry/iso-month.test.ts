import { expect, test } from 'vitest';
import { isoMonth } from './iso-month.ts';

test.each([
  [{ month: 9, year: 2030 }, '2030-09'],
  [{ month: 12, year: 2049 }, '2049-12'],
])('E1: %j is sent on as %s', (reading, iso) => {
  expect(isoMonth(reading)).toBe(iso);
});
