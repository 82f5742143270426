import { defaultPolicy, enStaff, policyAnswers, type PolicyLimits } from '@flipside/core';

// Keys of core's own objects, so they are what its types say.
export const questions = Object.keys(policyAnswers) as (keyof typeof policyAnswers)[];
export const limits = Object.keys(defaultPolicy.limits) as (keyof PolicyLimits)[];

/** The id of the input for a field of the policy. */
export function idOf(field: string): string {
  return `policy-${field.replaceAll(/[.[\]]+/g, '-')}`;
}

const names = new Map<string, string>([
  ...Object.entries(enStaff.policy.questions).map(([field, { question }]) => [field, question] as const),
  ...Object.entries(enStaff.policy.limits).map(([limit, words]) => [`limits.${limit}`, words] as const),
]);

/** What the page calls a field, or undefined where the page has none such. */
export function nameOf(field: string): string | undefined {
  const [, place] = /^amountBands\[(\d+)\]\./.exec(field) ?? [];
  return place === undefined ? names.get(field) : `Amount ${Number(place) + 1}`;
}
