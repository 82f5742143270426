import { expect, test } from 'vitest';
import { lastFour, maskCardNumber } from './last-four.ts';

test.each([
  // text                                 last four   shown again
  ['4242424242424242', '4242', '•••• 4242'],
  ['3782 822463 10005', '0005', '•••• 0005'],
  ['4111 1111 1111 1234 exp 12/29', '1234', '•••• 1234'],
  ['٤١١١ ١١١١ ١١١١ ١٢٣٤', '1234', '•••• 1234'],
  ['4242', '4242', '•••• 4242'],
  ['', '', ''],
  ['no number', '', ''],
])('N9: shows %j by its last four %j as %j', (text, four, masked) => {
  expect(lastFour(text)).toBe(four);
  expect(maskCardNumber(text)).toBe(masked);
});
