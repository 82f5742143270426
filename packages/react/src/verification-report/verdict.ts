import type {
  AssessmentAction,
  AssessmentFlag,
  AuthenticationKind,
  Authorization,
  AvsKind,
  AvsMatch,
  SecurityCodeResultKind,
} from '@flipside/core';

/** What the marks and colours tell apart: it speaks for the customer, it leaves a doubt, it speaks against, it says nothing. */
export type Verdict = 'good' | 'doubt' | 'bad' | 'unknown';

export const verdictOfMatch = {
  match: 'good',
  mismatch: 'bad',
  unknown: 'unknown',
} as const satisfies Record<AvsMatch, Verdict>;

export const verdictOfAuthorization = {
  approved: 'good',
  declined: 'bad',
  'no-answer': 'unknown',
  'not-asked': 'unknown',
  voiding: 'doubt',
  voided: 'doubt',
} as const satisfies Record<Authorization['kind'] | 'not-asked' | 'voiding' | 'voided', Verdict>;

export const verdictOfAddress = {
  full: 'good',
  'full-name-mismatch': 'doubt',
  'street-only': 'doubt',
  'postal-only': 'doubt',
  'name-only': 'bad',
  'no-match': 'bad',
  unverified: 'unknown',
  unavailable: 'unknown',
  retry: 'unknown',
  unsupported: 'unknown',
  'outside-region': 'unknown',
  'not-provided': 'unknown',
  'not-checked': 'unknown',
  error: 'unknown',
  unknown: 'unknown',
  'not-asked': 'unknown',
} as const satisfies Record<AvsKind | 'not-asked', Verdict>;

export const verdictOfCode = {
  match: 'good',
  'no-match': 'bad',
  suspicious: 'bad',
  invalid: 'bad',
  'not-on-card': 'doubt',
  'not-processed': 'unknown',
  unsupported: 'unknown',
  'not-provided': 'unknown',
  'not-checked': 'unknown',
  unknown: 'unknown',
  'not-sent': 'unknown',
} as const satisfies Record<SecurityCodeResultKind | 'not-sent', Verdict>;

// An attempt has the proof that shifts the liability, and nobody has been authenticated by it.
export const verdictOfThreeDSecure = {
  authenticated: 'good',
  attempted: 'doubt',
  'challenge-required': 'doubt',
  decoupled: 'doubt',
  'not-authenticated': 'bad',
  rejected: 'bad',
  unavailable: 'unknown',
  informational: 'unknown',
  unknown: 'unknown',
  'not-tried': 'unknown',
  'not-available': 'unknown',
} as const satisfies Record<AuthenticationKind | 'not-tried' | 'not-available', Verdict>;

export const verdictOfAction = {
  proceed: 'good',
  review: 'doubt',
  retry: 'doubt',
  'ask-cardholder': 'doubt',
  'step-up': 'doubt',
  decline: 'bad',
} as const satisfies Record<AssessmentAction, Verdict>;

export const verdictOfFlag = {
  monitor: 'doubt',
  low: 'doubt',
  high: 'bad',
} as const satisfies Record<AssessmentFlag, Verdict>;
