import type { SecurityCodeAnswerCodes } from './security-code-answer-codes.ts';

/** The letters that all merchants' guides share. Also what is read where the scheme is not known, or has no list. */
// prettier-ignore
export const commonLetters = {
  M: 'match',
  N: 'no-match',
  P: 'not-processed',
  S: 'not-on-card',
  U: 'unsupported',
} satisfies SecurityCodeAnswerCodes;

// Airwallex and Fiserv list S for Visa and Discover only; Base Commerce for Mastercard too. U is "unverified" in Airwallex'
// list, and an issuer without the check in the others.
const mastercard = {
  ...commonLetters,
  S: { disputed: 'not-on-card' },
  U: { disputed: 'unsupported-or-unverified' },
} satisfies SecurityCodeAnswerCodes;

// Y is the match of American Express and JCB (Moneris, TabaPay) and D their "invalid security code" (Moneris). Elsewhere Y is no
// match: GlobalCollect writes it for a server that did not respond, so no other scheme has it. S is "not applicable" to American
// Express in Base Commerce's list; U is "unable to process" in TabaPay's and Base Commerce's, "not a participant" in Moneris'.
const amex = {
  ...commonLetters,
  Y: 'match',
  D: 'no-match',
  S: { disputed: 'not-on-card' },
  U: { disputed: 'unable-to-process' },
} satisfies SecurityCodeAnswerCodes;

const jcb = { ...commonLetters, Y: 'match', D: 'no-match' } satisfies SecurityCodeAnswerCodes;

/** The raw letters of the card schemes that have more than the common ones, or dispute one of them. */
export const schemeSecurityCodeAnswers = {
  mastercard,
  amex,
  jcb,
  'jcb-legacy': jcb,
} satisfies Record<string, SecurityCodeAnswerCodes>;
