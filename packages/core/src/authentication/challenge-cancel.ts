import { twoCharacterCode } from './two-character-code.ts';

/**
 * Why a challenge ended before its end; the key of its sentence in the staff's messages.
 *
 * @example
 * const why: ChallengeCancelMeaning = describeChallengeCancel('01'); // 'cardholder-cancelled'
 * const sentence = enStaff.threeDSecure.cancellations[why];
 */
export type ChallengeCancelMeaning = (typeof cancellations)[keyof typeof cancellations] | 'scheme-specific' | 'unknown';

// EMV 3-D Secure 2.3.1, challengeCancel; 2.1 and 2.2 end with 08. 02 was withdrawn with version 2.1.
// prettier-ignore
const cancellations = {
  '01': 'cardholder-cancelled',
  '03': 'decoupled-timed-out',
  '04': 'timed-out',
  '05': 'never-started',
  '06': 'error',
  '07': 'not-known',
  '08': 'app-timed-out',
  '09': 'response-refused',
  '10': 'request-refused',
} as const;

// A map, since the code comes from outside and may be called toString.
const meanings: ReadonlyMap<string, ChallengeCancelMeaning> = new Map(Object.entries(cancellations));

/**
 * What `challengeCancel` says: why the challenge was broken off. 80 to 99 belong to the schemes.
 *
 * @param code as it was answered, `'1'` for `'01'` too. Null and undefined are `unknown`, as is what nobody documents.
 *
 * @example
 * describeChallengeCancel('01') // 'cardholder-cancelled'
 * describeChallengeCancel('02') // 'unknown'
 */
export function describeChallengeCancel(code: string | null | undefined): ChallengeCancelMeaning {
  const written = twoCharacterCode(code);

  return meanings.get(written) ?? (/^[89]\d$/.test(written) ? 'scheme-specific' : 'unknown');
}
