import * as v from 'valibot';
import type { orderRequestSchema } from '../../contract/order-request.ts';
import type { Problem } from '../../contract/shop-error.ts';

/** The first problem of each field, in the order of the form. Nothing that was sent is repeated, neither values nor names. */
export function problemsOf(issues: readonly v.InferIssue<typeof orderRequestSchema>[]): readonly Problem[] {
  const byField = new Map<string, string>();

  for (const issue of issues) {
    const isUnnamed = issue.type === 'strict_object' && issue.expected === 'never';
    const field = isUnnamed ? 'request' : (v.getDotPath(issue) ?? 'request');
    if (!byField.has(field)) byField.set(field, issue.message);
  }

  return [...byField].map(([field, message]) => ({ field, message }));
}
