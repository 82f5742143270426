import { expect, test } from 'vitest';
import { declineFinding } from './authorization.ts';

// prettier-ignore
test.each([
  // reason                  means
  ['incorrect-code',          'incorrect-code'],
  ['code-required',           'code-required'],
  ['authentication-required', 'authentication-required'],
  ['insufficient-funds',      'insufficient-funds'],
  ['expired-card',            'expired-card'],
  ['processing-error',        'temporary'],
  ['issuer-unavailable',      'temporary'],
  ['try-again-later',         'temporary'],
  ['lost-card',               'blocked'],
  ['stolen-card',             'blocked'],
  ['pick-up-card',            'blocked'],
  ['closed-account',          'blocked'],
  ['suspected-fraud',         'blocked'],
  ['do-not-honour',           'no-reason'],
  ['do-not-honor',            'no-reason'],
  ['do_not_honor',            'no-reason'],
  ['insufficient_funds',      'insufficient-funds'],
  ['pick_up_card',            'blocked'],
  [' stolen-card\n',          'blocked'],
  ['generic-decline',         'no-reason'],
  [null,                      'no-reason'],
  [undefined,                 'no-reason'],
  ['',                        'no-reason'],
  ['  ',                      'no-reason'],
  ['_',                       'other'],
  ['stolen card',             'other'],
  ['gift-card-empty',         'other'],
  ['hasOwnProperty',          'other'],
] as const)('V3: a decline for %j means %s', (reason, finding) => {
  expect(declineFinding({ kind: 'declined', reason })).toBe(finding);
});

test('V3: what was not declined has no reason for it', () => {
  expect(declineFinding({ kind: 'approved' })).toBe('none');
  expect(declineFinding({ kind: 'no-answer' })).toBe('none');
});
