import { describe, expect, test } from 'vitest';
import type { AvsKind } from '../address-verification/avs-result.ts';
import type { SecurityCodeResultKind } from '../security-code-result/security-code-result.ts';
import { assessAuthorization, type AuthorizationAnswers } from './assess-authorization.ts';
import type { Assessment } from './assessment.ts';
import type { AssessmentPolicy } from './policy.ts';
import type { OrderAmount, RiskBand } from './risk.ts';
import type { ThreeDSecureState } from './three-d-secure-state.ts';

/** What differs from an approved order whose address and code match, without 3-D Secure, at its first attempt. */
interface Given {
  readonly declined?: string | null;
  readonly unanswered?: true;
  readonly avs?: AvsKind | null;
  readonly code?: SecurityCodeResultKind | null;
  readonly three?: ThreeDSecureState;
  readonly risk?: RiskBand;
  readonly amount?: OrderAmount;
  readonly asked?: number;
  readonly retried?: number;
  readonly steppedUp?: number;
}

function order({ declined, unanswered, avs = 'full', code = 'match', ...given }: Given): AuthorizationAnswers {
  const settled = { kind: unanswered ? 'no-answer' : 'approved' } as const;

  return {
    authorization: declined === undefined ? settled : { kind: 'declined', reason: declined },
    avs: avs && { kind: avs },
    securityCode: code && { kind: code },
    threeDSecure: given.three ?? 'not-available',
    attempts: { askedForCode: given.asked ?? 0, retried: given.retried ?? 0, steppedUp: given.steppedUp ?? 0 },
    risk: given.risk,
    amount: given.amount,
  };
}

/** What goes with the action, as one line. */
function details({ voidFirst, offerVoid, idempotencyKey, flag, show }: Assessment): string {
  const said = [
    voidFirst && 'void first',
    offerVoid && 'offer to void',
    idempotencyKey && `${idempotencyKey} key`,
    flag,
    show,
  ];

  return said.filter(Boolean).join(', ');
}

describe('V3: the published actions for the address check, where the code matches and there is nothing else to go by', () => {
  // prettier-ignore
  test.each([
    // answer                                        kind              action     rule                         reasons                                                    details
    ['X, address and nine-digit ZIP match',          'full',           'proceed', 'everything-matches',        ['everything-matches'],                                    ''],
    ['Y, address and five-digit ZIP match',          'full',           'proceed', 'everything-matches',        ['everything-matches'],                                    ''],
    ['A, the address matches and the ZIP does not',  'street-only',    'review',  'partial-address-review',    ['address-partly-matches', 'only-street-confirmed'],       ''],
    ['Z, the ZIP matches and the address does not',  'postal-only',    'review',  'partial-address-review',    ['address-partly-matches', 'only-postal-code-confirmed'],  ''],
    ['N, neither matches',                           'no-match',       'review',  'address-no-match',          ['address-does-not-match'],                                'offer to void, high'],
    ['U, the issuer is unavailable',                 'unavailable',    'review',  'address-unchecked-step-up', ['address-not-checked'],                                   ''],
    ['R, try again later',                           'retry',          'retry',   'address-check-down',        ['address-check-down'],                                    'void first, new key'],
    ['U, the issuer does not support the check',     'unsupported',    'review',  'address-unchecked-step-up', ['address-not-checked'],                                   ''],
    ['G, the address is outside the US',             'outside-region', 'review',  'address-unchecked-step-up', ['address-not-checked', 'address-outside-region'],         ''],
  ] as const)('V3: %s', (_answer, avs, action, rule, reasons, also) => {
    const assessment = assessAuthorization(order({ avs }));

    expect(assessment).toMatchObject({ action, rule });
    expect(assessment.reasons).toEqual(reasons);
    expect(details(assessment)).toBe(also);
  });
});

describe('V3: the published actions for the code check, where the address matches and there is nothing else to go by', () => {
  // prettier-ignore
  test.each([
    // answer                                        kind             action            rule                       reasons                                       details
    ['M, the code is valid',                         'match',         'proceed',        'everything-matches',      ['everything-matches'],                       ''],
    ['N, the code is not valid',                     'no-match',      'ask-cardholder', 'code-no-match',           ['code-does-not-match'],                      'void first, new key, high, enter-the-code-again'],
    ['P, the request was not processed',             'not-processed', 'retry',          'code-not-processed',      ['code-not-processed'],                       'void first, new key'],
    ['S, said not to be on the card',                'not-on-card',   'ask-cardholder', 'code-not-on-card',        ['code-said-not-on-card'],                    'void first, new key, where-to-find-the-code'],
    ['U, the issuer does not support codes',         'unsupported',   'proceed',        'code-unchecked-accepted', ['address-matches', 'code-not-checked'],      'monitor'],
  ] as const)('V3: %s', (_answer, code, action, rule, reasons, also) => {
    const assessment = assessAuthorization(order({ code }));

    expect(assessment).toMatchObject({ action, rule });
    expect(assessment.reasons).toEqual(reasons);
    expect(details(assessment)).toBe(also);
  });
});

describe('V3: what a merchant would do', () => {
  // prettier-ignore
  test.each<readonly [string, Given, Assessment['action'], Assessment['rule'], readonly Assessment['reasons'][number][], string]>([
    // 3-D Secure's no
    ['declines an order whose bank rejected the authentication, and voids what was approved all the same', { three: 'R' },
      'decline', 'authentication-rejected', ['authentication-rejected'], 'void first, declined'],
    ['declines an order whose shopper failed to authenticate, and voids what was approved all the same', { three: 'N' },
      'decline', 'authentication-failed', ['authentication-failed'], 'void first, declined'],
    ['has nothing to void where the bank declined as well', { declined: 'do-not-honour', three: 'N' },
      'decline', 'authentication-failed', ['authentication-failed'], 'declined'],
    ['looks for an approval to void where the answer was lost and the authentication rejected', { unanswered: true, avs: null, code: null, three: 'R' },
      'decline', 'authentication-rejected', ['authentication-rejected'], 'void first, declined'],
    ['asks for no other code once the authentication failed', { code: 'no-match', three: 'N' },
      'decline', 'authentication-failed', ['authentication-failed', 'code-does-not-match'], 'void first, declined'],

    // No answer
    ['repeats a lost request once, under the same key', { unanswered: true, avs: null, code: null },
      'retry', 'no-answer', ['no-answer'], 'same key'],
    ['then looks it up and never charges a second time', { unanswered: true, avs: null, code: null, retried: 1 },
      'review', 'no-answer', ['still-no-answer'], ''],
    ['finds out what became of a lost request before it sends the shopper to a challenge', { unanswered: true, avs: null, code: null, three: 'C' },
      'retry', 'no-answer', ['no-answer', 'challenge-open'], 'same key'],

    // Declines
    ['authenticates once where the bank wants it', { declined: 'authentication-required', three: 'not-tried' },
      'step-up', 'declined-authentication-required', ['bank-wants-authentication'], 'new key'],
    ['authenticates once more where a bank was not content with a check that the shopper did not notice', { declined: 'authentication-required', three: 'Y' },
      'step-up', 'declined-authentication-required', ['bank-wants-authentication', 'authenticated'], 'new key'],
    ['authenticates where 3-D Secure did not work the first time and the bank wants it', { declined: 'authentication-required', three: 'U' },
      'step-up', 'declined-authentication-required', ['bank-wants-authentication', 'authentication-not-possible'], 'new key'],
    ['gives up where the bank still wants it', { declined: 'authentication-required', three: 'Y', steppedUp: 1 },
      'decline', 'declined-authentication-required', ['bank-still-wants-authentication', 'authenticated'], 'declined'],
    ['gives up where the bank wants it and there is none', { declined: 'authentication-required' },
      'decline', 'declined-authentication-not-available', ['bank-wants-authentication-not-available'], 'declined'],
    ['asks for the code again where the bank declined for it', { declined: 'incorrect-code', code: 'no-match' },
      'ask-cardholder', 'declined-incorrect-code', ['declined-for-the-code', 'code-does-not-match'], 'new key, enter-the-code-again'],
    ['asks only once', { declined: 'incorrect-code', code: 'no-match', asked: 1 },
      'decline', 'declined-incorrect-code', ['declined-for-the-code-again', 'code-does-not-match'], 'declined'],
    ['says where the code is where the bank declined for want of it', { declined: 'code-required', code: 'not-on-card' },
      'ask-cardholder', 'declined-code-required', ['bank-wants-the-code', 'code-said-not-on-card'], 'new key, where-to-find-the-code'],
    ['says so only once', { declined: 'code-required', code: 'not-on-card', asked: 1 },
      'decline', 'declined-code-required', ['bank-still-wants-the-code', 'code-said-not-on-card'], 'declined'],
    ['asks for the code again where a bank gives no reason and the code does not match', { declined: 'do-not-honour', code: 'no-match' },
      'ask-cardholder', 'declined-code-no-match', ['declined-for-the-code', 'code-does-not-match'], 'new key, enter-the-code-again'],
    ['does so where nothing at all is said, too', { declined: null, code: 'invalid' },
      'ask-cardholder', 'declined-code-no-match', ['declined-for-the-code', 'code-not-accepted'], 'new key, enter-the-code-again'],
    ['and then declines', { declined: 'generic-decline', code: 'suspicious', asked: 1 },
      'decline', 'declined-code-no-match', ['declined-for-the-code-again', 'code-suspicious'], 'declined'],
    ['says where the code is where a bank gives no reason and misses it', { declined: 'do-not-honour', code: 'not-on-card' },
      'ask-cardholder', 'declined-code-not-on-card', ['bank-wants-the-code', 'code-said-not-on-card'], 'new key, where-to-find-the-code'],
    ['and then declines that too', { declined: 'do-not-honour', code: 'not-on-card', asked: 1 },
      'decline', 'declined-code-not-on-card', ['bank-still-wants-the-code', 'code-said-not-on-card'], 'declined'],
    ['tries once more where the bank had trouble', { declined: 'processing-error' },
      'retry', 'declined-for-now', ['declined-for-now'], 'new key'],
    ['tries once more where the bank was not there', { declined: 'issuer-unavailable' },
      'retry', 'declined-for-now', ['declined-for-now'], 'new key'],
    ['but not a second time', { declined: 'try-again-later', retried: 1 },
      'decline', 'declined-for-now', ['declined-for-now-again'], 'declined'],
    ['declines for want of money, whatever else was answered', { declined: 'insufficient-funds', code: 'no-match', three: 'not-tried' },
      'decline', 'declined-insufficient-funds', ['declined-insufficient-funds', 'code-does-not-match'], 'declined'],
    ['declines an expired card', { declined: 'expired-card', three: 'C' },
      'decline', 'declined-expired-card', ['declined-expired-card', 'challenge-open'], 'declined'],
    ['never tries a stolen card again', { declined: 'stolen-card', code: 'no-match' },
      'decline', 'declined-card-blocked', ['declined-card-blocked', 'code-does-not-match'], 'declined'],
    ['never tries a lost card again', { declined: 'lost-card' }, 'decline', 'declined-card-blocked', ['declined-card-blocked'], 'declined'],
    ['never tries a card again that is to be picked up', { declined: 'pick-up-card' }, 'decline', 'declined-card-blocked', ['declined-card-blocked'], 'declined'],
    ['never tries a closed account again', { declined: 'closed-account' }, 'decline', 'declined-card-blocked', ['declined-card-blocked'], 'declined'],
    ['never tries again where the bank suspects fraud', { declined: 'suspected-fraud' }, 'decline', 'declined-card-blocked', ['declined-card-blocked'], 'declined'],
    ['declines where the bank gives no reason and all else is well', { declined: 'do-not-honour' },
      'decline', 'declined', ['declined'], 'declined'],
    ['asks for the code again where the reason is empty and the code does not match', { declined: '', code: 'no-match' },
      'ask-cardholder', 'declined-code-no-match', ['declined-for-the-code', 'code-does-not-match'], 'new key, enter-the-code-again'],
    ['declines for a reason that nobody has heard of', { declined: 'constructor', code: 'no-match' },
      'decline', 'declined', ['declined', 'code-does-not-match'], 'declined'],

    // The code, once approved
    ['reviews a code that does not match the second time, and offers to void', { code: 'no-match', asked: 1 },
      'review', 'code-no-match-again', ['code-still-does-not-match', 'code-does-not-match'], 'offer to void, high'],
    ['treats a suspicious code as one that does not match', { code: 'suspicious', three: 'Y' },
      'ask-cardholder', 'code-no-match', ['code-does-not-match', 'code-suspicious', 'authenticated'], 'void first, new key, high, enter-the-code-again'],
    ['reviews a card said to have no code, once the shopper has looked again', { code: 'not-on-card', asked: 1 },
      'review', 'code-not-on-card', ['code-still-said-not-on-card', 'code-said-not-on-card'], 'low'],
    ['asks for a code that nobody could read', { code: 'invalid' },
      'ask-cardholder', 'code-invalid', ['code-not-accepted'], 'void first, new key, enter-the-code-again'],
    ['reviews it the second time', { code: 'invalid', asked: 1 },
      'review', 'code-invalid', ['code-still-not-accepted', 'code-not-accepted'], 'low'],
    ['asks for the code first where a challenge is open as well', { code: 'no-match', three: 'C' },
      'ask-cardholder', 'code-no-match', ['code-does-not-match', 'challenge-open'], 'void first, new key, high, enter-the-code-again'],
    ['retries a code that was not processed a second time', { code: 'not-processed', retried: 1 },
      'retry', 'code-not-processed', ['code-not-processed'], 'void first, new key'],
    ['then reads it as a code that the bank does not check', { code: 'not-processed', retried: 2 },
      'proceed', 'code-unchecked-accepted', ['address-matches', 'code-not-processed'], 'monitor'],
    ['takes a card without a code where the address matches', { code: null },
      'proceed', 'code-unchecked-accepted', ['address-matches'], 'monitor'],
    ['takes a code that was not provided like one that is not supported', { code: 'not-provided' },
      'proceed', 'code-unchecked-accepted', ['address-matches', 'code-not-checked'], 'monitor'],
    ['takes a code that was not checked like one that is not supported', { code: 'not-checked' },
      'proceed', 'code-unchecked-accepted', ['address-matches', 'code-not-checked'], 'monitor'],
    ['never takes an unknown answer for a match', { code: 'unknown', avs: 'unknown' },
      'review', 'nothing-checked', ['nothing-checked', 'code-not-checked', 'address-not-checked'], ''],
    ['takes an unknown answer to the code for one that says nothing', { code: 'unknown' },
      'proceed', 'code-unchecked-accepted', ['address-matches', 'code-not-checked'], 'monitor'],
    ['takes an unknown answer to the address for one that says nothing', { avs: 'unknown', three: 'Y' },
      'proceed', 'address-unchecked-authenticated', ['code-matches', 'address-not-checked', 'authenticated'], ''],
    ['authenticates first where it can and no code was checked', { code: null, three: 'not-tried' },
      'step-up', 'code-unchecked-step-up', ['code-not-checked'], 'void first, new key'],
    ['lets the order go where that led nowhere', { code: null, three: 'not-tried', steppedUp: 1 },
      'proceed', 'code-unchecked-accepted', ['address-matches'], 'monitor'],

    // 3-D Secure, still open
    ['finishes a challenge that is still open', { three: 'C' },
      'step-up', 'challenge-open', ['challenge-open'], 'void first, new key'],
    ['finishes a challenge that goes on in the bank’s app', { three: 'D', avs: 'no-match' },
      'step-up', 'challenge-open', ['challenge-open', 'address-does-not-match'], 'void first, new key'],
    ['reviews an approval whose challenge was never finished, and offers to void', { three: 'D', steppedUp: 1 },
      'review', 'challenge-open', ['challenge-not-finished', 'challenge-open'], 'offer to void, high'],

    // The address, once the code is out of the way
    ['retries an address check that was down only once', { avs: 'retry', retried: 1, three: 'not-available' },
      'review', 'address-unchecked-step-up', ['address-not-checked', 'address-check-down'], ''],
    ['reviews a name that does not match', { avs: 'full-name-mismatch' },
      'review', 'partial-address-review', ['address-partly-matches', 'name-does-not-match'], ''],
    ['takes a name alone for no match', { avs: 'name-only' },
      'review', 'address-no-match', ['address-does-not-match', 'only-name-confirmed'], 'offer to void, high'],
    ['doubts less where the shopper is authenticated', { avs: 'no-match', three: 'Y' },
      'review', 'address-no-match-authenticated', ['address-does-not-match', 'authenticated'], 'low'],
    ['doubts as much where authentication was only attempted', { avs: 'no-match', three: 'A' },
      'review', 'address-no-match', ['address-does-not-match', 'authentication-attempted'], 'offer to void, high'],
    ['lets a part of the address do where the shopper is authenticated', { avs: 'street-only', three: 'Y' },
      'proceed', 'partial-address-authenticated', ['address-partly-matches', 'only-street-confirmed', 'authenticated'], 'monitor'],
    ['lets a part of the address do where authentication was attempted', { avs: 'postal-only', three: 'A' },
      'proceed', 'partial-address-authenticated', ['address-partly-matches', 'only-postal-code-confirmed', 'authentication-attempted'], 'monitor'],
    ['reviews a part of the address where authentication only took note', { avs: 'street-only', three: 'I' },
      'review', 'partial-address-review', ['address-partly-matches', 'only-street-confirmed', 'authentication-informational'], ''],
    ['reviews a part of the address where no code was checked, even authenticated', { avs: 'street-only', code: 'unsupported', three: 'Y' },
      'review', 'partial-address-code-unchecked', ['address-partly-matches', 'code-not-checked', 'only-street-confirmed', 'authenticated'], ''],
    ['lets an unchecked address go where the shopper is authenticated', { avs: 'outside-region', three: 'Y' },
      'proceed', 'address-unchecked-authenticated', ['code-matches', 'address-outside-region', 'authenticated'], ''],
    ['lets an unchecked address go where authentication was attempted', { avs: null, three: 'A' },
      'proceed', 'address-unchecked-authenticated', ['code-matches', 'authentication-attempted'], ''],
    ['authenticates a shopper whose address could not be checked', { avs: 'unavailable', three: 'not-tried' },
      'step-up', 'address-unchecked-step-up', ['address-not-checked'], 'void first, new key'],
    ['authenticates a shopper of whom the bank only took note', { avs: 'unverified', three: 'I' },
      'step-up', 'address-unchecked-step-up', ['address-not-checked', 'authentication-informational'], 'void first, new key'],
    ['reviews where authenticating could not be carried out', { avs: 'error', three: 'U' },
      'review', 'address-unchecked-step-up', ['address-not-checked', 'authentication-not-possible'], ''],
    ['reviews where authenticating led nowhere', { avs: 'not-checked', three: 'not-tried', steppedUp: 1 },
      'review', 'address-unchecked-step-up', ['address-not-checked'], ''],
    ['lets an unchecked address go where the order is of low risk', { avs: 'not-provided', risk: 'low' },
      'proceed', 'address-unchecked-low-risk', ['code-matches', 'address-not-checked'], ''],
    ['is content with authentication where there is no code and no address check', { avs: null, code: null, three: 'Y' },
      'proceed', 'authentication-alone', ['only-authenticated', 'authenticated'], 'monitor'],
    ['is not content with an attempt at it', { avs: null, code: null, three: 'A' },
      'review', 'nothing-checked', ['nothing-checked', 'authentication-attempted'], ''],
    ['authenticates where nothing was checked, also at low risk', { avs: null, code: null, three: 'not-tried', risk: 'low' },
      'step-up', 'nothing-checked', ['nothing-checked'], 'void first, new key'],

    // Risk
    ['authenticates an order of high risk though everything matches', { risk: 'high', three: 'not-tried' },
      'step-up', 'high-risk-step-up', ['risk-high'], 'void first, new key'],
    ['reviews it where there is no 3-D Secure', { risk: 'high' },
      'review', 'high-risk-step-up', ['risk-high'], ''],
    ['lets it go, watched, once authenticated', { risk: 'high', three: 'Y' },
      'proceed', 'everything-matches-high-risk', ['everything-matches', 'authenticated', 'risk-high'], 'monitor'],
    ['reviews an order of high risk that was only attempted', { risk: 'high', three: 'A', avs: 'street-only' },
      'review', 'high-risk-step-up', ['risk-high', 'only-street-confirmed', 'authentication-attempted'], ''],
    ['minds no medium risk where everything matches', { risk: 'medium' },
      'proceed', 'everything-matches', ['everything-matches'], ''],
  ])('V3: %s', (_sentence, given, action, rule, reasons, also) => {
    const assessment = assessAuthorization(order(given));

    expect(assessment).toMatchObject({ action, rule });
    expect(assessment.reasons).toEqual(reasons);
    expect(details(assessment)).toBe(also);
  });
});

describe('V3: a soft decline', () => {
  test.each(['Y', 'A', 'U', 'I', 'C', 'D', 'not-tried'] as const)(
    'V3: is answered with authentication where 3-D Secure has come to %s',
    (three) => {
      const assessment = assessAuthorization(order({ declined: 'authentication-required', three }));

      expect(assessment).toMatchObject({ action: 'step-up', rule: 'declined-authentication-required' });
    },
  );
});

describe('V3: the merchant’s policy', () => {
  // prettier-ignore
  test.each<readonly [string, AssessmentPolicy, Given, Assessment['action'], Assessment['rule'], readonly Assessment['reasons'][number][], string]>([
    ['takes a part of the address', { partialAddress: 'proceed' }, { avs: 'street-only' },
      'proceed', 'partial-address-accepted', ['address-partly-matches', 'only-street-confirmed'], 'monitor'],
    ['authenticates for a part of the address', { partialAddress: 'step-up' }, { avs: 'street-only', three: 'not-tried' },
      'step-up', 'partial-address-step-up', ['address-partly-matches', 'only-street-confirmed'], 'void first, new key'],
    ['reviews it once that led nowhere', { partialAddress: 'step-up' }, { avs: 'street-only', three: 'not-tried', steppedUp: 1 },
      'review', 'partial-address-step-up', ['address-partly-matches', 'only-street-confirmed'], ''],
    ['reviews a part of the address although the shopper is authenticated', { partialAddressAuthenticated: 'review' }, { avs: 'street-only', three: 'Y' },
      'review', 'partial-address-authenticated-review', ['address-partly-matches', 'only-street-confirmed', 'authenticated'], ''],
    ['declines where nothing of the address matches', { noAddressMatch: 'decline' }, { avs: 'no-match' },
      'decline', 'address-no-match-declined', ['address-does-not-match'], 'void first, high, declined'],
    ['declines it without asking for the code again', { noAddressMatch: 'decline' }, { avs: 'name-only', code: 'no-match', three: 'A' },
      'decline', 'address-no-match-declined', ['address-does-not-match', 'code-does-not-match', 'only-name-confirmed', 'authentication-attempted'], 'void first, high, declined'],
    ['does not decline who is authenticated', { noAddressMatch: 'decline' }, { avs: 'no-match', three: 'Y' },
      'review', 'address-no-match-authenticated', ['address-does-not-match', 'authenticated'], 'low'],
    ['takes an unchecked address', { addressUnchecked: 'proceed' }, { avs: 'unavailable' },
      'proceed', 'address-unchecked-accepted', ['code-matches', 'address-not-checked'], 'monitor'],
    ['reviews an unchecked address', { addressUnchecked: 'review' }, { avs: 'unavailable', three: 'not-tried' },
      'review', 'address-unchecked-review', ['address-not-checked'], ''],
    ['reviews an unchecked address at high risk, too', { addressUnchecked: 'review', highRisk: 'as-usual' }, { avs: 'unavailable', risk: 'high' },
      'review', 'address-unchecked-review', ['address-not-checked', 'risk-high'], ''],
    ['authenticates for an unchecked address also at low risk', { addressUncheckedLowRisk: 'step-up' }, { avs: 'unavailable', three: 'not-tried', risk: 'low' },
      'step-up', 'address-unchecked-low-risk-step-up', ['address-not-checked'], 'void first, new key'],
    ['reviews it once that led nowhere, at low risk', { addressUncheckedLowRisk: 'step-up' }, { avs: 'unavailable', three: 'U', risk: 'low' },
      'review', 'address-unchecked-low-risk-step-up', ['address-not-checked', 'authentication-not-possible'], ''],
    ['reviews an unchecked address also at low risk', { addressUnchecked: 'review', addressUncheckedLowRisk: 'review' }, { avs: 'retry', retried: 1, risk: 'low' },
      'review', 'address-unchecked-low-risk-review', ['address-not-checked', 'address-check-down'], ''],
    ['takes an unchecked code', { codeUnchecked: 'proceed' }, { code: 'unsupported', three: 'not-tried' },
      'proceed', 'code-unchecked-accepted', ['address-matches', 'code-not-checked'], 'monitor'],
    ['reviews an unchecked code', { codeUnchecked: 'review' }, { code: 'unsupported', three: 'not-tried' },
      'review', 'code-unchecked-review', ['code-not-checked'], ''],
    ['reviews no unchecked code of who is authenticated', { codeUnchecked: 'review' }, { code: 'unsupported', three: 'A' },
      'proceed', 'code-unchecked-accepted', ['address-matches', 'code-not-checked', 'authentication-attempted'], 'monitor'],
    ['declines a code that does not match the second time', { codeNoMatchAgain: 'decline' }, { code: 'no-match', asked: 1 },
      'decline', 'code-no-match-again-declined', ['code-still-does-not-match', 'code-does-not-match'], 'void first, high, declined'],
    ['still asks for it first', { codeNoMatchAgain: 'decline' }, { code: 'no-match' },
      'ask-cardholder', 'code-no-match', ['code-does-not-match'], 'void first, new key, high, enter-the-code-again'],
    ['is not content with authentication alone', { authenticationAlone: 'review' }, { avs: null, code: 'not-processed', retried: 2, three: 'Y' },
      'review', 'authentication-alone-review', ['only-authenticated', 'code-not-processed', 'authenticated'], ''],
    ['reviews an order of high risk', { highRisk: 'review' }, { risk: 'high', three: 'not-tried' },
      'review', 'high-risk-review', ['risk-high'], ''],
    ['looks at the answers alone, whatever the risk', { highRisk: 'as-usual' }, { risk: 'high', three: 'not-tried' },
      'proceed', 'everything-matches-high-risk', ['everything-matches', 'risk-high'], 'monitor'],
    ['never asks for the code again', { limits: { askForCode: 0 } }, { code: 'no-match' },
      'review', 'code-no-match-again', ['code-still-does-not-match', 'code-does-not-match'], 'offer to void, high'],
    ['asks for the code twice', { limits: { askForCode: 2 } }, { code: 'no-match', asked: 1 },
      'ask-cardholder', 'code-no-match', ['code-does-not-match'], 'void first, new key, high, enter-the-code-again'],
    ['never retries a code', { limits: { retryCode: 0 } }, { code: 'not-processed' },
      'proceed', 'code-unchecked-accepted', ['address-matches', 'code-not-processed'], 'monitor'],
    ['retries an address check twice', { limits: { retryAddress: 2 } }, { avs: 'retry', retried: 1 },
      'retry', 'address-check-down', ['address-check-down'], 'void first, new key'],
    ['never retries a decline', { limits: { retryDeclined: 0 } }, { declined: 'processing-error' },
      'decline', 'declined-for-now', ['declined-for-now-again'], 'declined'],
    ['never repeats a lost request', { limits: { repeatUnanswered: 0 } }, { unanswered: true, avs: null, code: null },
      'review', 'no-answer', ['still-no-answer'], ''],
    ['authenticates twice', { limits: { stepUp: 2 } }, { three: 'C', steppedUp: 1 },
      'step-up', 'challenge-open', ['challenge-open'], 'void first, new key'],
    ['rates an order by its amount', { amountBands: [{ currency: 'EUR', from: 50_000, risk: 'high' }] }, { amount: { minorUnits: 50_000, currency: 'EUR' }, three: 'not-tried' },
      'step-up', 'high-risk-step-up', ['risk-high'], 'void first, new key'],
    ['rates a small order as safe', { amountBands: [{ currency: 'EUR', from: 0, risk: 'low' }] }, { avs: 'unavailable', amount: { minorUnits: 999, currency: 'EUR' } },
      'proceed', 'address-unchecked-low-risk', ['code-matches', 'address-not-checked'], ''],
  ])('V3: %s', (_sentence, policy, given, action, rule, reasons, also) => {
    const assessment = assessAuthorization(order(given), policy);

    expect(assessment).toMatchObject({ action, rule });
    expect(assessment.reasons).toEqual(reasons);
    expect(details(assessment)).toBe(also);
  });

  test('V3: is checked each time, so that a slip changes nothing unnoticed', () => {
    // As JSON would hand it in.
    const policy = JSON.parse('{ "noAdressMatch": "decline" }') as AssessmentPolicy;

    expect(() => assessAuthorization(order({}), policy)).toThrow(
      "policy has the field 'noAdressMatch', which nothing reads.",
    );
  });
});

describe('V3: what plain JavaScript might hand in', () => {
  // prettier-ignore
  test.each([
    ['authorization.kind', { authorization: { kind: 'pending' } },  "authorization.kind is 'pending', which no rule knows, so nobody can say what to do with the order. Use one of approved, no-answer, declined."],
    ['avs.kind',           { avs: { kind: 'Y' } },                  /^avs\.kind is 'Y', .* Use one of full, .*, not-asked\.$/],
    ['securityCode.kind',  { securityCode: { kind: 'toString' } },  /^securityCode\.kind is 'toString', .* Use one of match, .*, not-sent\.$/],
    ['threeDSecure',       { threeDSecure: 'y' },                   /^threeDSecure is 'y', .* Use one of Y, A, N, U, C, D, R, I, not-tried, not-available\.$/],
    ['a missing state',    { threeDSecure: undefined },             /^threeDSecure is undefined, /],
    ['risk',               { risk: '' },                            /^risk is '', .* Use one of high, medium, low\.$/],
    ['a negative count',   { attempts: { askedForCode: -1, retried: 0, steppedUp: 0 } }, 'attempts.askedForCode is -1, so nobody can tell whether its limit is reached. Hand in how often it was done for this order: a whole number from 0.'],
    ['half a count',       { attempts: { askedForCode: 0, retried: 0.5, steppedUp: 0 } }, /^attempts\.retried is 0\.5, /],
    ['amount',             { amount: { minorUnits: Number.NaN, currency: 'EUR' } },     /^amount\.minorUnits is NaN, /],
    ['a missing count',    { attempts: { askedForCode: 0, retried: 0 } },                 /^attempts\.steppedUp is undefined, /],
  ] as const)('V3: an order with a wrong %s is not guessed at', (_what, wrong, message) => {
    // The compiler would find it.
    const answers = { ...order({}), ...wrong } as unknown as AuthorizationAnswers;

    expect(() => assessAuthorization(answers)).toThrow(message);
  });
});
