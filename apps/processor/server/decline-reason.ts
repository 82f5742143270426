/** Why a bank said no. */
export const declineReasons = [
  'do-not-honour',
  'insufficient-funds',
  'lost-card',
  'suspected-fraud',
  'expired-card',
  'processing-error',
  'incorrect-code',
  'code-required',
  'authentication-required',
] as const;
export type DeclineReason = (typeof declineReasons)[number];
