import type { AddressFinding } from './address-answers.ts';
import type { AssessmentAction, AssessmentFlag, ShopperHint } from './assessment.ts';
import type { Authorization, DeclineFinding } from './authorization.ts';
import type { CodeFinding } from './code-answers.ts';
import type { PolicyAnswers, PolicyLimits } from './policy.ts';
import type { RiskBand } from './risk.ts';
import type { ThreeDSecureState } from './three-d-secure-state.ts';

/** All that a rule can ask about: what was answered, and what the merchant decided. */
export type Facts = PolicyAnswers & {
  readonly authorization: Authorization['kind'];
  readonly decline: DeclineFinding;
  readonly address: AddressFinding;
  readonly code: CodeFinding;
  readonly threeDSecure: ThreeDSecureState;
  readonly risk: RiskBand;
};

/** The values that each fact may have; a fact that isn't named may have any. */
export type Conditions = { readonly [Fact in keyof Facts]?: readonly Facts[Fact][] };

/** What a rule says to do. */
export interface Outcome<Reason extends string = string> {
  readonly action: AssessmentAction;
  readonly reason: Reason;
  readonly flag?: AssessmentFlag;
  readonly offerVoid?: true;
  readonly show?: ShopperHint;
}

/**
 * One row of the table of rules: when it holds, what to do then and why, how often, and where the rule is from.
 *
 * @example
 * const rule: AssessmentRule | undefined = assessmentRules.find(({ id }) => id === 'code-invalid');
 * // { source: 'project', do: { action: 'ask-cardholder', … }, limit: 'askForCode', … }
 */
export interface Rule<Id extends string = string, Reason extends string = string> {
  readonly id: Id;
  /**
   * Where the rule is from: `published`, the actions recommended to merchants in "Authentication of E-Commerce Credit Card
   * Transactions" (2010); `scheme`, EMV 3-D Secure and the networks' rules; `project`, this project's proposal.
   */
  readonly source: 'published' | 'scheme' | 'project';
  readonly when: Conditions;
  readonly do: Outcome<Reason>;
  /** `do` holds until this limit of the policy is reached, */
  readonly limit?: keyof PolicyLimits;
  /** and only while this is so. */
  readonly onlyWhile?: Conditions;
  /** What holds after that. Where it is missing, the table is read on as if the rule weren't there. */
  readonly afterwards?: Outcome<Reason>;
}
