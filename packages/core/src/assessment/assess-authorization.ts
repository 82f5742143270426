import type { AvsResult } from '../address-verification/avs-result.ts';
import type { SecurityCodeResult } from '../security-code-result/security-code-result.ts';
import { addressAnswers } from './address-answers.ts';
import type { Assessment, AssessmentAction } from './assessment.ts';
import { type Attempts, checkAttempts } from './attempts.ts';
import { type Authorization, declineFinding } from './authorization.ts';
import { codeAnswers } from './code-answers.ts';
import { decidingRule } from './deciding-rule.ts';
import type { AssessmentPolicy } from './policy.ts';
import { readPolicy } from './read-policy.ts';
import { checkAmount, type OrderAmount, riskAnswers, type RiskBand, riskOf } from './risk.ts';
import { rowOf } from './row-of.ts';
import { rules } from './rules.ts';
import { type ThreeDSecureState, threeDSecureAnswers } from './three-d-secure-state.ts';

/**
 * All that was answered about one authorization, and what the merchant knows of the order.
 *
 * @example
 * const answers: AuthorizationAnswers = {
 *   authorization: { kind: 'approved' },
 *   avs: null,
 *   securityCode: { kind: 'match' },
 *   threeDSecure: 'Y',
 *   attempts: { askedForCode: 0, retried: 0, steppedUp: 0 },
 * };
 * assessAuthorization(answers).action // 'proceed'
 */
export interface AuthorizationAnswers {
  readonly authorization: Authorization;
  /** Null where no address check was asked for. */
  readonly avs: Pick<AvsResult, 'kind'> | null;
  /** Null where no code was sent: the brand has none, or the merchant asks none. Never a failure. */
  readonly securityCode: Pick<SecurityCodeResult, 'kind'> | null;
  readonly threeDSecure: ThreeDSecureState;
  readonly attempts: Attempts;
  /** The merchant's own rating. Without one, an order counts as `medium` unless a band of the policy's knows its amount. */
  readonly risk?: RiskBand | undefined;
  /** For the policy's `amountBands`. */
  readonly amount?: OrderAmount | undefined;
}

// Where money may be held, what has to begin by giving it back. After no answer a retry, under the same key, is how to find out.
const voidsFirst = {
  approved: ['retry', 'ask-cardholder', 'step-up', 'decline'],
  'no-answer': ['decline'],
  declined: [],
} as const satisfies Record<Authorization['kind'], readonly AssessmentAction[]>;

const leadsToARequest: readonly AssessmentAction[] = ['retry', 'ask-cardholder', 'step-up'];

/**
 * What to do with an order, from all that was answered about it. Any combination has an answer, and following it, with each way
 * on counted in `attempts`, comes to an end.
 *
 * The rules are the table in `rules.ts`; `policy` changes what they leave to the merchant.
 *
 * @throws when the policy is none, and when there is an answer, a risk, a count or an amount that can't be.
 * @example
 * assessAuthorization({
 *   authorization: { kind: 'approved' },
 *   avs: describeAvsResult({ scheme: 'visa', code: 'A' }),
 *   securityCode: describeSecurityCodeResult({ scheme: 'visa', code: 'M' }),
 *   threeDSecure: 'not-tried',
 *   attempts: { askedForCode: 0, retried: 0, steppedUp: 0 },
 * }); // { action: 'review', reasons: ['address-partly-matches', …], rule: 'partial-address-review', voidFirst: false, … }
 */
export function assessAuthorization(answers: AuthorizationAnswers, policy: AssessmentPolicy = {}): Assessment {
  const { authorization, avs, securityCode, attempts, amount } = answers;
  const { limits, amountBands, ...decided } = readPolicy(policy);
  checkAttempts(attempts);
  checkAmount(amount);

  const toVoid: readonly AssessmentAction[] = rowOf(voidsFirst, authorization.kind, 'authorization.kind');
  const address = rowOf(addressAnswers, avs === null ? 'not-asked' : avs.kind, 'avs.kind');
  const code = rowOf(codeAnswers, securityCode === null ? 'not-sent' : securityCode.kind, 'securityCode.kind');
  const threeDSecure = rowOf(threeDSecureAnswers, answers.threeDSecure, 'threeDSecure');
  const rated = answers.risk === undefined ? undefined : rowOf(riskAnswers, answers.risk, 'risk').finding;
  const risk = riskAnswers[riskOf(rated, amount, amountBands)];

  const { rule, outcome } = decidingRule(rules, {
    facts: {
      authorization: authorization.kind,
      decline: declineFinding(authorization),
      address: address.finding,
      code: code.finding,
      threeDSecure: threeDSecure.finding,
      risk: risk.finding,
      ...decided,
    },
    attempts,
    limits,
  });
  const { action, reason, offerVoid = false, flag, show } = outcome;
  const remarks = [code, address, threeDSecure, risk].map(({ remark }) => remark).filter((remark) => remark !== null);

  return {
    action,
    reasons: [reason, ...remarks.filter((remark) => remark !== reason)],
    rule,
    voidFirst: toVoid.includes(action),
    offerVoid,
    ...(leadsToARequest.includes(action) && { idempotencyKey: authorization.kind === 'no-answer' ? 'same' : 'new' }),
    ...(flag && { flag }),
    ...(show && { show }),
  };
}
