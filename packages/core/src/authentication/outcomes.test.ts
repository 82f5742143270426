import { describe, expect, test } from 'vitest';
import { describeTransStatus, isTransStatus } from './outcomes.ts';

describe('T3: the outcome of 3-D Secure', () => {
  // prettier-ignore
  test.each([
    // letter kind                  authorization liability   action
    ['Y',     'authenticated',      'yes',        'issuer',   'authorize'],
    ['A',     'attempted',          'yes',        'issuer',   'authorize'],
    ['N',     'not-authenticated',  'no',         'merchant', 'another-card'],
    ['U',     'unavailable',        'own-risk',   'merchant', 'decide'],
    ['C',     'challenge-required', 'not-yet',    'unknown',  'challenge'],
    ['D',     'decoupled',          'not-yet',    'unknown',  'wait'],
    ['R',     'rejected',           'no',         'merchant', 'another-card'],
    ['I',     'informational',      'own-risk',   'merchant', 'decide'],
  ])('T3: %s is %s: authorize %s, liable the %s, and %s', (letter, kind, authorization, liability, action) => {
    expect(isTransStatus(letter)).toBe(true);
    expect(describeTransStatus(letter)).toEqual({ kind, authorization, liability, action });
  });

  test.each(['', 'y', 'Yes', 'X', 'S', ' Y', 'toString', '__proto__'])(
    'T3: %j is no outcome, and shifts nothing',
    (text) => {
      expect(isTransStatus(text)).toBe(false);
      expect(describeTransStatus(text)).toEqual({
        kind: 'unknown',
        authorization: 'no',
        liability: 'unknown',
        action: 'another-card',
      });
    },
  );

  test.each([[undefined], [null], [1], [['Y']], [{}]])('T3: %j is no outcome', (value) => {
    expect(isTransStatus(value)).toBe(false);
  });
});
