import { enStaff, policyAnswers, readPolicy, type WholePolicy } from '@flipside/core';
import type { Problem } from '../../contract/shop-error.ts';

export type CheckedPolicy =
  | { readonly kind: 'policy'; readonly policy: WholePolicy }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Reads a policy with core's `readPolicy`, which stops at the first mistake; so each part is read by itself, and then the whole. */
export function checkPolicy(sent: unknown): CheckedPolicy {
  const alone = partsOf(sent).flatMap((part) => problemWith(part) ?? []);
  if (alone.length > 0) return { kind: 'problems', problems: alone };

  const problem = problemWith(sent);
  return problem === null ? { kind: 'policy', policy: readPolicy(sent) } : { kind: 'problems', problems: [problem] };
}

function partsOf(sent: unknown): readonly unknown[] {
  if (!isObject(sent)) return [sent];

  return Object.entries(sent).flatMap(([name, value]): readonly unknown[] => {
    // Whether it agrees with the other answers is for the whole to say, not for the defaults.
    if (answersTo(name).some((answer) => answer === value)) return [];
    if (name === 'limits' && isObject(value))
      return Object.entries(value).map(([limit, times]) => ({ limits: { [limit]: times } }));
    if (name === 'amountBands' && Array.isArray(value))
      return value.map((band: unknown, place) => ({
        amountBands: [...Array.from({ length: place }, () => fine), band],
      }));
    return [{ [name]: value }];
  });
}

// Stands before a band that is looked at, so that its place is its own.
const fine = { currency: 'GBP', from: 0, risk: 'low' } as const;

const answersTo = (question: string): readonly string[] =>
  Object.entries(policyAnswers).find(([known]) => known === question)?.[1] ?? [];

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the staff is told, at the field that core's error names. The error itself is for developers. */
function problemWith(policy: unknown): Problem | null {
  try {
    readPolicy(policy);
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const [, field = 'policy'] = /^policy\.([\w.[\]]+)/.exec(said) ?? [];
    const [, other] = / stricter than the \S+ of policy\.(\w+)/.exec(said) ?? [];
    return { field, message: sentenceFor(field, other) };
  }
}

const { problems, questions } = enStaff.policy;

function sentenceFor(field: string, other: string | undefined): string {
  const otherQuestion = Object.entries(questions).find(([question]) => question === other)?.[1];
  if (otherQuestion !== undefined) return problems.stricterThan(otherQuestion.question);
  if (answersTo(field).length > 0) return problems.answer;
  if (/^limits\.\w+$/.test(field)) return problems.limit;
  if (/^amountBands\[\d+\]\.from$/.test(field)) return problems.amount('500 or 499.50');
  return /^amountBands\[\d+\]\.risk$/.test(field) ? problems.risk : problems.unclear;
}
