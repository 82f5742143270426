import { policyAnswers, readPolicy, type WholePolicy } from '@flipside/core';
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
    if (isAnswer(name, value)) return [];
    if (name !== 'limits' || !isObject(value)) return [{ [name]: value }];
    return Object.entries(value).map(([limit, times]) => ({ limits: { [limit]: times } }));
  });
}

function isAnswer(name: string, value: unknown): boolean {
  const question = Object.entries(policyAnswers).find(([known]) => known === name);
  return question?.[1].some((answer) => answer === value) ?? false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemWith(policy: unknown): Problem | null {
  try {
    readPolicy(policy);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, field = 'policy'] = /^policy\.([\w.[\]]+)/.exec(message) ?? [];
    return { field, message };
  }
}
