/** Why a challenge ended before its end; the key of its sentence in the staff's messages. */
export type ChallengeCancelMeaning = (typeof cancellations)[keyof typeof cancellations] | 'schemeSpecific' | 'unknown';

// EMV 3-D Secure 2.3.1, challengeCancel; 2.1 and 2.2 end with 08. 02 was withdrawn with version 2.1.
// prettier-ignore
const cancellations = {
  '01': 'cardholderCancelled',
  '03': 'decoupledTimedOut',
  '04': 'timedOut',
  '05': 'neverStarted',
  '06': 'error',
  '07': 'notKnown',
  '08': 'appTimedOut',
  '09': 'responseRefused',
  '10': 'requestRefused',
} as const;

// A map, since the code comes from outside and may be called toString.
const meanings: ReadonlyMap<string, ChallengeCancelMeaning> = new Map(Object.entries(cancellations));

/**
 * What `challengeCancel` says: why the challenge was broken off. 80 to 99 belong to the schemes.
 *
 * @example
 * describeChallengeCancel('01') // 'cardholderCancelled'
 * describeChallengeCancel('02') // 'unknown'
 */
export function describeChallengeCancel(code: string): ChallengeCancelMeaning {
  return meanings.get(code) ?? (/^[89]\d$/.test(code) ? 'schemeSpecific' : 'unknown');
}
