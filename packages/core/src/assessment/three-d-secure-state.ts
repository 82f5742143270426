import type { TransStatus } from '../authentication/trans-status.ts';
import type { Answer } from './answer.ts';

/**
 * How far 3-D Secure has come: its outcome; `not-tried` where it could still be asked for; `not-available` where the merchant, the
 * brand or the card has none.
 *
 * @example
 * const states: readonly ThreeDSecureState[] = ['Y', 'not-tried', 'not-available'];
 */
export type ThreeDSecureState = TransStatus | 'not-tried' | 'not-available';

// prettier-ignore
export const threeDSecureAnswers = {
  Y:               { finding: 'Y',             remark: 'authenticated' },
  A:               { finding: 'A',             remark: 'authentication-attempted' },
  N:               { finding: 'N',             remark: 'authentication-failed' },
  U:               { finding: 'U',             remark: 'authentication-not-possible' },
  C:               { finding: 'C',             remark: 'challenge-open' },
  D:               { finding: 'D',             remark: 'challenge-open' },
  R:               { finding: 'R',             remark: 'authentication-rejected' },
  I:               { finding: 'I',             remark: 'authentication-informational' },
  'not-tried':     { finding: 'not-tried',     remark: null },
  'not-available': { finding: 'not-available', remark: null },
} as const satisfies { readonly [State in ThreeDSecureState]: Answer<State> };
