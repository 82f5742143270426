// What an answer alone asks for, held against what is done with an approval where everything else matches and there is nothing more
// to go by. A person who reads both in one report must not be told two things.
import { describe, expect, test } from 'vitest';
import { type AvsMeaning, avsMeanings } from '../address-verification/avs-meaning.ts';
import type { AnswerAction } from '../address-verification/avs-result.ts';
import { type SecurityCodeMeaning, securityCodeMeanings } from '../security-code-result/security-code-meaning.ts';
import { assessAuthorization, type AuthorizationAnswers } from './assess-authorization.ts';
import type { Assessment, AssessmentAction } from './assessment.ts';

const matching: AuthorizationAnswers = {
  authorization: { kind: 'approved' },
  avs: avsMeanings.full,
  securityCode: securityCodeMeanings.match,
  threeDSecure: 'not-available',
  attempts: { askedForCode: 0, retried: 0, steppedUp: 0 },
};

const avs = Object.entries(avsMeanings) as [AvsMeaning, (typeof avsMeanings)[AvsMeaning]][]; // a table has no other keys
const codes = Object.entries(securityCodeMeanings) as [
  SecurityCodeMeaning,
  (typeof securityCodeMeanings)[SecurityCodeMeaning],
][];

/** The assessment's word for what an answer alone asks for: whoever investigates holds the order, and looks harder. */
// prettier-ignore
const inOtherWords = {
  proceed:          'proceed',
  review:           'review',
  investigate:      'review',
  retry:            'retry',
  'ask-cardholder': 'ask-cardholder',
} as const satisfies Record<AnswerAction, AssessmentAction>;

/** An unchecked code beside an address that matches: "evaluate all other available information and decide", and it is decided. */
const decidedByTheAddress: readonly SecurityCodeMeaning[] = [
  'not-provided',
  'not-provided-but-required',
  'unsupported',
  'unsupported-or-unverified',
  'unsupported-by-scheme',
  'unsupported-service',
  'not-applicable',
  'not-checked',
  'skipped',
  'no-information',
  'bank-did-not-verify',
  'unable-to-process',
  'not-implemented',
  'gateway-unknown',
  'no-result',
  'no-answer',
  'undocumented',
];

describe('V1, V3: what the address check asks for alone is what is done where all else matches', () => {
  test.each(avs)('V1, V3: %s', (_meaning, { kind, action }) => {
    const assessment = assessAuthorization({ ...matching, avs: { kind } });

    expect(assessment.action).toBe(inOtherWords[action]);
    expect(assessment.flag === 'high').toBe(action === 'investigate');
  });
});

describe('V2, V3: what the code check asks for alone is what is done where all else matches', () => {
  test.each(codes.filter(([meaning]) => !decidedByTheAddress.includes(meaning)))(
    'V2, V3: %s',
    (_meaning, { kind, action }) => {
      const assessment = assessAuthorization({ ...matching, securityCode: { kind } });

      expect(assessment.action).toBe(inOtherWords[action]);
    },
  );

  test.each(codes.filter(([meaning]) => decidedByTheAddress.includes(meaning)))(
    'V2, V3: but for %s, where a matching address is what there is to look at: the order goes, watched',
    (_meaning, { kind, action }) => {
      const assessment = assessAuthorization({ ...matching, securityCode: { kind } });

      expect(action).toBe('review');
      expect(assessment).toMatchObject({ action: 'proceed', flag: 'monitor', rule: 'code-unchecked-accepted' });
    },
  );

  test('V2, V3: whose kind alone is assessed, so that no two meanings of a kind ask for different things', () => {
    const byKind = new Map(codes.map(([, { kind, action }]) => [kind, action]));

    expect(codes.filter(([, { kind, action }]) => byKind.get(kind) !== action)).toEqual([]);
  });

  test.each(['bank-did-not-verify', 'unable-to-process', 'not-implemented'] as const)(
    'V0, V3: no approval is voided for %s, which would only come again',
    (meaning) => {
      const assessments = [0, 1, 2].map((retried): Assessment =>
        assessAuthorization({
          ...matching,
          securityCode: securityCodeMeanings[meaning],
          attempts: { askedForCode: 0, retried, steppedUp: 0 },
        }),
      );

      expect(assessments.map(({ voidFirst }) => voidFirst)).toEqual([false, false, false]);
    },
  );
});
