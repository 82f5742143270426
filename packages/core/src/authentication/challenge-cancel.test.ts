import { expect, test } from 'vitest';
import { describeChallengeCancel } from './challenge-cancel.ts';

// prettier-ignore
test.each([
  ['01', 'cardholder-cancelled'],
  ['02', 'unknown'],
  ['03', 'decoupled-timed-out'],
  ['04', 'timed-out'],
  ['05', 'never-started'],
  ['06', 'error'],
  ['07', 'not-known'],
  ['08', 'app-timed-out'],
  ['09', 'response-refused'],
  ['10', 'request-refused'],
  ['11', 'unknown'],
  ['79', 'unknown'],
  ['80', 'scheme-specific'],
  ['99', 'scheme-specific'],
  ['100', 'unknown'],
  ['180', 'unknown'],
  ['800', 'unknown'],
  ['1', 'cardholder-cancelled'],
  ['2', 'unknown'],
  ['4', 'timed-out'],
  ['8', 'app-timed-out'],
  ['0', 'unknown'],
  ['00', 'unknown'],
  ['001', 'unknown'],
  [' 01 ', 'cardholder-cancelled'],
  [' 1\n', 'cardholder-cancelled'],
  ['0 1', 'unknown'],
  ['', 'unknown'],
  ['toString', 'unknown'],
] as const)('T1: a challenge broken off with %j says %s', (code, meaning) => {
  expect(describeChallengeCancel(code)).toBe(meaning);
});
