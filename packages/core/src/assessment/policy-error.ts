import type { PolicyAnswers } from './policy.ts';

/**
 * What is wrong at one field of a policy.
 *
 * @example
 * const problem: PolicyProblem = { field: 'limits.stepUp', message: 'policy.limits.stepUp is 9, which is no limit that can be kept. …' };
 */
export interface PolicyProblem {
  /** `noAddressMatch`, `limits.retryCode`, `amountBands[0].from`; `policy` where the whole is no policy. */
  readonly field: string;
  /** For developers: what it is, why it can't be used and what it may be. */
  readonly message: string;
  /** The answer that it contradicts, where each alone would do. */
  readonly against?: keyof PolicyAnswers;
}

/**
 * Thrown by `readPolicy`: everything that is wrong with a policy, so that a page can say it at each field at once.
 *
 * @example
 * const problemsWith = (policy: unknown) => {
 *   try {
 *     readPolicy(policy);
 *     return [];
 *   } catch (error) {
 *     if (error instanceof PolicyError) return error.problems;
 *     throw error;
 *   }
 * };
 * problemsWith({ noAddressMatch: 'ship', limits: { stepUp: 9 } }).map(({ field }) => field) // ['noAddressMatch', 'limits.stepUp']
 */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

/** Takes down what is wrong at a field, named from the policy on. */
export type Report = (field: string, why: string, against?: keyof PolicyAnswers) => void;
