import { enStaff, PolicyError, type PolicyProblem, readPolicy, policyAnswers, type WholePolicy } from '@flipside/core';
import type { Problem } from '../../contract/shop-error.ts';

export type CheckedPolicy =
  | { readonly kind: 'policy'; readonly policy: WholePolicy }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Reads a policy with core's `readPolicy`, and says in the staff's words what keeps it from being saved. Core's own are for developers. */
export function checkPolicy(sent: unknown): CheckedPolicy {
  try {
    return { kind: 'policy', policy: readPolicy(sent) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const told = error.problems.map(({ field, against }) => ({ field, message: sentenceFor(field, against) }));
    return { kind: 'problems', problems: told };
  }
}

const { problems, questions } = enStaff.policy;

function sentenceFor(field: string, against: PolicyProblem['against']): string {
  if (against !== undefined) return problems.stricterThan(questions[against].question);
  if (field in policyAnswers) return problems.answer;
  if (/^limits\.\w+$/.test(field)) return problems.limit;
  if (/^amountBands\[\d+\]\.from$/.test(field)) return problems.amount('500 or 499.50');
  return /^amountBands\[\d+\]\.risk$/.test(field) ? problems.risk : problems.unclear;
}
