import { enStaff, type PolicyLimits as Limits } from '@flipside/core';
import { idOf, limits } from './policy-fields.ts';
import { ProblemAt } from './policy-question.tsx';

interface PolicyLimitsProps {
  kept: Limits;
  problemAt: (field: string) => string | undefined;
}

/** How often each way on may be taken. */
export function PolicyLimits({ kept, problemAt }: PolicyLimitsProps) {
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">How often, for one order</h2>
      {limits.map((limit) => (
        <Limit key={limit} limit={limit} times={kept[limit]} problem={problemAt(`limits.${limit}`)} />
      ))}
    </section>
  );
}

function Limit({ limit, times, problem }: { limit: keyof Limits; times: number; problem: string | undefined }) {
  const name = `limits.${limit}`;
  const id = idOf(name);

  return (
    <div className="policy-limit">
      <label htmlFor={id}>{enStaff.policy.limits[limit]}</label>
      <input
        id={id}
        name={name}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={times}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-error`}
      />
      <ProblemAt id={id} problem={problem} />
    </div>
  );
}
