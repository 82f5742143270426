import type { addressAnswers } from './address-answers.ts';
import type { codeAnswers } from './code-answers.ts';
import type { Rule } from './rule.ts';
import type { threeDSecureAnswers } from './three-d-secure-state.ts';

// The first rule that matches decides. They stand in this order, and a new one has to keep it:
//
// 1. what ends the matter whatever else was answered: 3-D Secure's no, no answer, a decline;
// 2. of approvals, those that the merchant won't take, then those whose code is doubted, then those whose challenge is still
//    open, then those worth asking the bank again;
// 3. reviews, then step-ups, then what may proceed.
//
// So nothing proceeds that a stricter rule has something against, and a weaker answer never gets a milder action than a stronger
// one. The actions for single answers are the published ones. Their order, and all that joins 3-D Secure, risk and policy to
// them, is this project's proposal and no rule of a network.

const approved = ['approved'] as const;
const uncheckedAddress = ['unchecked', 'down'] as const; // "down" comes this far once asking again has not helped
const uncheckedCode = ['unchecked', 'not-processed'] as const; // and so does "not processed"
const checked = ['Y', 'A'] as const; // fully, or attempted with proof: both shift the liability as a rule
const notChecked = ['U', 'I', 'not-tried', 'not-available'] as const;
const notInFull = ['A', ...notChecked] as const;
// U was tried and could not be done, and A's bank takes no part: another try would say the same. I is data only, so nobody has asked yet.
const canStillAuthenticate = { threeDSecure: ['not-tried', 'I'] } as const;
const someRisk = ['medium', 'high'] as const;
const low = ['low'] as const;

// prettier-ignore
const rows = [
  // R asks that no authorization be attempted, N denies the transaction. What was approved all the same is voided.
  { id: 'authentication-rejected', source: 'scheme',
    when: { threeDSecure: ['R'] },
    do: { action: 'decline', reason: 'authentication-rejected', show: 'declined' } },
  { id: 'authentication-failed', source: 'scheme',
    when: { threeDSecure: ['N'] },
    do: { action: 'decline', reason: 'authentication-failed', show: 'declined' } },

  // Repeated under the same idempotency key, the request finds out what became of it and can't charge twice.
  { id: 'no-answer', source: 'project',
    when: { authorization: ['no-answer'] },
    do: { action: 'retry', reason: 'no-answer' }, limit: 'repeatUnanswered',
    afterwards: { action: 'review', reason: 'still-no-answer' } },

  // The soft decline. A frictionless Y is declined so as well, by a bank that wants a challenge.
  { id: 'declined-authentication-required', source: 'scheme',
    when: { decline: ['authentication-required'], threeDSecure: [...checked, 'U', 'I', 'C', 'D', 'not-tried'] },
    do: { action: 'step-up', reason: 'bank-wants-authentication' }, limit: 'stepUp',
    afterwards: { action: 'decline', reason: 'bank-still-wants-authentication', show: 'declined' } },
  { id: 'declined-authentication-not-available', source: 'project',
    when: { decline: ['authentication-required'] },
    do: { action: 'decline', reason: 'bank-wants-authentication-not-available', show: 'declined' } },
  { id: 'declined-incorrect-code', source: 'published',
    when: { decline: ['incorrect-code'] },
    do: { action: 'ask-cardholder', reason: 'declined-for-the-code', show: 'enter-the-code-again' }, limit: 'askForCode',
    afterwards: { action: 'decline', reason: 'declined-for-the-code-again', show: 'declined' } },
  { id: 'declined-code-required', source: 'published',
    when: { decline: ['code-required'] },
    do: { action: 'ask-cardholder', reason: 'bank-wants-the-code', show: 'where-to-find-the-code' }, limit: 'askForCode',
    afterwards: { action: 'decline', reason: 'bank-still-wants-the-code', show: 'declined' } },
  // Many banks decline for the code and say so in the code's answer alone.
  { id: 'declined-code-no-match', source: 'published',
    when: { decline: ['no-reason'], code: ['no-match', 'invalid'] },
    do: { action: 'ask-cardholder', reason: 'declined-for-the-code', show: 'enter-the-code-again' }, limit: 'askForCode',
    afterwards: { action: 'decline', reason: 'declined-for-the-code-again', show: 'declined' } },
  { id: 'declined-code-not-on-card', source: 'published',
    when: { decline: ['no-reason'], code: ['not-on-card'] },
    do: { action: 'ask-cardholder', reason: 'bank-wants-the-code', show: 'where-to-find-the-code' }, limit: 'askForCode',
    afterwards: { action: 'decline', reason: 'bank-still-wants-the-code', show: 'declined' } },
  // Visa's category 2, "cannot approve at this time". The networks allow more; a shopper waits for one.
  { id: 'declined-for-now', source: 'scheme',
    when: { decline: ['temporary'] },
    do: { action: 'retry', reason: 'declined-for-now' }, limit: 'retryDeclined',
    afterwards: { action: 'decline', reason: 'declined-for-now-again', show: 'declined' } },
  { id: 'declined-insufficient-funds', source: 'project',
    when: { decline: ['insufficient-funds'] },
    do: { action: 'decline', reason: 'declined-insufficient-funds', show: 'declined' } },
  { id: 'declined-expired-card', source: 'project',
    when: { decline: ['expired-card'] },
    do: { action: 'decline', reason: 'declined-expired-card', show: 'declined' } },
  { id: 'declined-card-blocked', source: 'scheme',
    when: { decline: ['blocked'] },
    do: { action: 'decline', reason: 'declined-card-blocked', show: 'declined' } },
  { id: 'declined', source: 'project',
    when: { authorization: ['declined'] },
    do: { action: 'decline', reason: 'declined', show: 'declined' } },

  // Before the code is asked for again: nothing that the shopper enters could help.
  { id: 'address-no-match-declined', source: 'project',
    when: { authorization: approved, address: ['none'], threeDSecure: notInFull, noAddressMatch: ['decline'] },
    do: { action: 'decline', reason: 'address-does-not-match', flag: 'high', show: 'declined' } },

  // N: "a very strong indicator of fraud. It may, however, be the result of a key-entry error."
  { id: 'code-no-match', source: 'published',
    when: { authorization: approved, code: ['no-match'] },
    do: { action: 'ask-cardholder', reason: 'code-does-not-match', flag: 'high', show: 'enter-the-code-again' }, limit: 'askForCode' },
  { id: 'code-no-match-again-declined', source: 'project',
    when: { authorization: approved, code: ['no-match'], codeNoMatchAgain: ['decline'] },
    do: { action: 'decline', reason: 'code-still-does-not-match', flag: 'high', show: 'declined' } },
  { id: 'code-no-match-again', source: 'published',
    when: { authorization: approved, code: ['no-match'] },
    do: { action: 'review', reason: 'code-still-does-not-match', flag: 'high', offerVoid: true } },
  // S: "should be on all valid cards. Consider following up with your customer."
  { id: 'code-not-on-card', source: 'published',
    when: { authorization: approved, code: ['not-on-card'] },
    do: { action: 'ask-cardholder', reason: 'code-said-not-on-card', show: 'where-to-find-the-code' }, limit: 'askForCode',
    afterwards: { action: 'review', reason: 'code-still-said-not-on-card', flag: 'low' } },
  // What the processor couldn't read as a code was entered, so whoever entered it is asked. A second time it is no slip.
  { id: 'code-invalid', source: 'project',
    when: { authorization: approved, code: ['invalid'] },
    do: { action: 'ask-cardholder', reason: 'code-not-accepted', show: 'enter-the-code-again' }, limit: 'askForCode',
    afterwards: { action: 'review', reason: 'code-still-not-accepted', flag: 'low' } },

  // C and D: the shopper's part is still to come, so the approval came too early.
  { id: 'challenge-open', source: 'scheme',
    when: { authorization: approved, threeDSecure: ['C', 'D'] },
    do: { action: 'step-up', reason: 'challenge-open' }, limit: 'stepUp',
    afterwards: { action: 'review', reason: 'challenge-not-finished', flag: 'high', offerVoid: true } },

  // P: "You should resubmit the request." After that it is read as a code that the bank can't check.
  { id: 'code-not-processed', source: 'published',
    when: { authorization: approved, code: ['not-processed'] },
    do: { action: 'retry', reason: 'code-not-processed' }, limit: 'retryCode' },
  // R: "You should try again later." After that it is read as unavailable.
  { id: 'address-check-down', source: 'published',
    when: { authorization: approved, address: ['down'] },
    do: { action: 'retry', reason: 'address-check-down' }, limit: 'retryAddress' },

  { id: 'address-no-match-authenticated', source: 'project',
    when: { authorization: approved, address: ['none'], threeDSecure: ['Y'] },
    do: { action: 'review', reason: 'address-does-not-match', flag: 'low' } },
  // N: "a strong sign of a fraud. You should take additional steps to investigate the transaction."
  { id: 'address-no-match', source: 'published',
    when: { authorization: approved, address: ['none'] },
    do: { action: 'review', reason: 'address-does-not-match', flag: 'high', offerVoid: true } },

  // A and Z: "a sign of a potential fraud. You may want to investigate further." Without a code that matches there is no other answer.
  { id: 'partial-address-code-unchecked', source: 'project',
    when: { authorization: approved, address: ['partial'], code: uncheckedCode },
    do: { action: 'review', reason: 'address-partly-matches' } },
  { id: 'partial-address-authenticated-review', source: 'project',
    when: { authorization: approved, address: ['partial'], threeDSecure: checked, partialAddressAuthenticated: ['review'] },
    do: { action: 'review', reason: 'address-partly-matches' } },
  { id: 'partial-address-review', source: 'published',
    when: { authorization: approved, address: ['partial'], threeDSecure: notChecked, partialAddress: ['review'] },
    do: { action: 'review', reason: 'address-partly-matches' } },
  { id: 'address-unchecked-review', source: 'project',
    when: { authorization: approved, address: uncheckedAddress, threeDSecure: notChecked, risk: someRisk, addressUnchecked: ['review'] },
    do: { action: 'review', reason: 'address-not-checked' } },
  { id: 'address-unchecked-low-risk-review', source: 'project',
    when: { authorization: approved, address: uncheckedAddress, threeDSecure: notChecked, risk: low, addressUncheckedLowRisk: ['review'] },
    do: { action: 'review', reason: 'address-not-checked' } },
  { id: 'code-unchecked-review', source: 'project',
    when: { authorization: approved, code: uncheckedCode, threeDSecure: notChecked, codeUnchecked: ['review'] },
    do: { action: 'review', reason: 'code-not-checked' } },
  { id: 'authentication-alone-review', source: 'project',
    when: { authorization: approved, address: uncheckedAddress, code: uncheckedCode, threeDSecure: ['Y'], authenticationAlone: ['review'] },
    do: { action: 'review', reason: 'only-authenticated' } },
  { id: 'high-risk-review', source: 'project',
    when: { authorization: approved, threeDSecure: notInFull, risk: ['high'], highRisk: ['review'] },
    do: { action: 'review', reason: 'risk-high' } },

  // X and Y are to be processed "if the other fraud services raise no suspicions": a high risk is one.
  { id: 'high-risk-step-up', source: 'published',
    when: { authorization: approved, threeDSecure: notInFull, risk: ['high'], highRisk: ['step-up'] },
    do: { action: 'step-up', reason: 'risk-high' }, limit: 'stepUp', onlyWhile: canStillAuthenticate,
    afterwards: { action: 'review', reason: 'risk-high' } },
  { id: 'partial-address-step-up', source: 'project',
    when: { authorization: approved, address: ['partial'], threeDSecure: notChecked, partialAddress: ['step-up'] },
    do: { action: 'step-up', reason: 'address-partly-matches' }, limit: 'stepUp', onlyWhile: canStillAuthenticate,
    afterwards: { action: 'review', reason: 'address-partly-matches' } },
  // U: "make a decision whether to process the transaction without AVS or not", G: "take further steps to verify the authenticity".
  { id: 'address-unchecked-step-up', source: 'published',
    when: { authorization: approved, address: uncheckedAddress, code: ['match'], threeDSecure: notChecked, risk: someRisk, addressUnchecked: ['step-up'] },
    do: { action: 'step-up', reason: 'address-not-checked' }, limit: 'stepUp', onlyWhile: canStillAuthenticate,
    afterwards: { action: 'review', reason: 'address-not-checked' } },
  { id: 'address-unchecked-low-risk-step-up', source: 'project',
    when: { authorization: approved, address: uncheckedAddress, code: ['match'], threeDSecure: notChecked, risk: low, addressUncheckedLowRisk: ['step-up'] },
    do: { action: 'step-up', reason: 'address-not-checked' }, limit: 'stepUp', onlyWhile: canStillAuthenticate,
    afterwards: { action: 'review', reason: 'address-not-checked' } },
  // U: "evaluate all other available information and decide whether to proceed with the transaction or investigate further."
  { id: 'code-unchecked-step-up', source: 'published',
    when: { authorization: approved, address: ['full'], code: uncheckedCode, codeUnchecked: ['step-up'] },
    do: { action: 'step-up', reason: 'code-not-checked' }, limit: 'stepUp', onlyWhile: canStillAuthenticate },

  { id: 'everything-matches-high-risk', source: 'published',
    when: { authorization: approved, address: ['full'], code: ['match'], risk: ['high'] },
    do: { action: 'proceed', reason: 'everything-matches', flag: 'monitor' } },
  { id: 'everything-matches', source: 'published',
    when: { authorization: approved, address: ['full'], code: ['match'] },
    do: { action: 'proceed', reason: 'everything-matches' } },
  { id: 'partial-address-authenticated', source: 'project',
    when: { authorization: approved, address: ['partial'], code: ['match'], threeDSecure: checked },
    do: { action: 'proceed', reason: 'address-partly-matches', flag: 'monitor' } },
  { id: 'partial-address-accepted', source: 'project',
    when: { authorization: approved, address: ['partial'], code: ['match'], partialAddress: ['proceed'] },
    do: { action: 'proceed', reason: 'address-partly-matches', flag: 'monitor' } },
  { id: 'address-unchecked-authenticated', source: 'project',
    when: { authorization: approved, address: uncheckedAddress, code: ['match'], threeDSecure: checked },
    do: { action: 'proceed', reason: 'code-matches' } },
  { id: 'address-unchecked-low-risk', source: 'project',
    when: { authorization: approved, address: uncheckedAddress, code: ['match'], risk: low, addressUncheckedLowRisk: ['proceed'] },
    do: { action: 'proceed', reason: 'code-matches' } },
  { id: 'address-unchecked-accepted', source: 'project',
    when: { authorization: approved, address: uncheckedAddress, code: ['match'], risk: someRisk, addressUnchecked: ['proceed'] },
    do: { action: 'proceed', reason: 'code-matches', flag: 'monitor' } },
  { id: 'code-unchecked-accepted', source: 'project',
    when: { authorization: approved, address: ['full'], code: uncheckedCode },
    do: { action: 'proceed', reason: 'address-matches', flag: 'monitor' } },
  // A European shop that asks for no address, and a card that has no code: authenticating is all there is, and is much.
  { id: 'authentication-alone', source: 'project',
    when: { authorization: approved, address: uncheckedAddress, code: uncheckedCode, threeDSecure: ['Y'] },
    do: { action: 'proceed', reason: 'only-authenticated', flag: 'monitor' } },

  { id: 'nothing-checked', source: 'project',
    when: { authorization: approved },
    do: { action: 'step-up', reason: 'nothing-checked' }, limit: 'stepUp', onlyWhile: canStillAuthenticate,
    afterwards: { action: 'review', reason: 'nothing-checked' } },
] as const satisfies readonly Rule[];

type Row = (typeof rows)[number];

/**
 * The rules by name, as a report can show which one decided.
 *
 * @example
 * const id: RuleId = 'everything-matches';
 */
export type RuleId = Row['id'];

type RuleReason = Row['do']['reason'] | Extract<Row, { readonly afterwards: unknown }>['afterwards']['reason'];
type Remark = NonNullable<
  (
    | (typeof addressAnswers)[keyof typeof addressAnswers]
    | (typeof codeAnswers)[keyof typeof codeAnswers]
    | (typeof threeDSecureAnswers)[keyof typeof threeDSecureAnswers]
  )['remark']
>;

/**
 * Why an order is to be treated as it is: keys of the staff's messages.
 *
 * @example
 * const reason: AssessmentReason = 'code-does-not-match';
 * enStaff.assessment.reasons[reason] // 'The security code does not match…'
 */
export type AssessmentReason = RuleReason | Remark;

/**
 * The table by which `assessAuthorization` decides, read from the top: the first rule that matches. Whoever wants to show it can: it
 * is data.
 *
 * @example
 * assessmentRules[0]?.id // 'authentication-rejected'
 * assessmentRules.find(({ id }) => id === 'code-no-match')?.source // 'published'
 */
export const rules: readonly Rule<RuleId, AssessmentReason>[] = rows;
