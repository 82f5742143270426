import { expect, test } from 'vitest';
import { describeChallengeCancel } from './challenge-cancel.ts';

// prettier-ignore
test.each([
  ['01', 'cardholderCancelled'],
  ['02', 'unknown'],
  ['03', 'decoupledTimedOut'],
  ['04', 'timedOut'],
  ['05', 'neverStarted'],
  ['06', 'error'],
  ['07', 'notKnown'],
  ['08', 'appTimedOut'],
  ['09', 'responseRefused'],
  ['10', 'requestRefused'],
  ['11', 'unknown'],
  ['79', 'unknown'],
  ['80', 'schemeSpecific'],
  ['99', 'schemeSpecific'],
  ['100', 'unknown'],
  ['180', 'unknown'],
  ['800', 'unknown'],
  ['1', 'unknown'],
  ['', 'unknown'],
  ['toString', 'unknown'],
] as const)('T1: a challenge broken off with %j says %s', (code, meaning) => {
  expect(describeChallengeCancel(code)).toBe(meaning);
});
