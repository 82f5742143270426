import { enStaff } from '@flipside/core';
import type { Ref } from 'react';
import type { Problem } from '../../contract/shop-error.ts';

interface PolicyProblemsProps {
  problems: readonly Problem[];
  ref: Ref<HTMLDivElement>;
}

/** What keeps a policy from being saved, each with a way to its field. Renders nothing where there is nothing. */
export function PolicyProblems({ problems, ref }: PolicyProblemsProps) {
  if (problems.length === 0) return null;

  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref}>
      <p>
        {problems.length === 1
          ? 'There is a problem with the policy'
          : `There are ${problems.length} problems with the policy`}
      </p>
      <ul>
        {problems.map(({ field, message }) => {
          const name = nameOf(field);
          return (
            <li key={field}>
              {name === undefined ? message : <a href={`#${idOf(field)}`}>{`${name}: ${message}`}</a>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The id of the input for a field of the policy. */
export function idOf(field: string): string {
  return `policy-${field.replaceAll(/[.[\]]+/g, '-')}`;
}

const { questions, limits } = enStaff.policy;

const names = new Map<string, string>([
  ...Object.entries(questions).map(([field, { question }]) => [field, question] as const),
  ...Object.entries(limits).map(([limit, words]) => [`limits.${limit}`, words] as const),
]);

/** What the page calls a field, or undefined where the page has none such. */
function nameOf(field: string): string | undefined {
  const [, place] = /^amountBands\[(\d+)\]\./.exec(field) ?? [];
  return place === undefined ? names.get(field) : `Amount ${Number(place) + 1}`;
}
