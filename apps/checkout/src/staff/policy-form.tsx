import { enStaff, policyAnswers, type WholePolicy } from '@flipside/core';
import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import type { PolicyAnswer } from '../../contract/policy-answer.ts';
import type { Problem } from '../../contract/shop-error.ts';
import { AmountBands } from './amount-bands.tsx';
import { limits, PolicyLimits } from './policy-limits.tsx';
import { idOf, PolicyProblems } from './policy-problems.tsx';
import { PolicyQuestion } from './policy-question.tsx';
import { readPolicyForm } from './policy-values.ts';
import { savePolicy } from './save-policy.ts';

const words = enStaff.policy;
// Keys of core's own object, so they are what its type says.
const questions = Object.keys(policyAnswers) as (keyof typeof policyAnswers)[];

interface PolicyFormProps {
  policy: WholePolicy;
  onSaved: (answer: PolicyAnswer) => void;
}

/** Every question of the policy with its answers, the limits and the amount bands. */
export function PolicyForm({ policy, onSaved }: PolicyFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [version, setVersion] = useState(0);
  const [bands, setBands] = useState<readonly number[]>(() => policy.amountBands.map((_, place) => place));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [told, setTold] = useState('');

  async function save(wanted: object | null) {
    const saved = await savePolicy<PolicyAnswer>('/api/staff/policy', wanted);
    if (saved.kind === 'problems') return fail(saved.problems);

    setProblems([]);
    if (saved.kind === 'failed') {
      setTold('The shop can’t be reached, so the policy is as it was. Check your connection, then try again.');
    } else {
      const { answer } = saved;
      onSaved(answer);
      setTold(
        wanted === null ? `The defaults are restored. ${changedOrders(answer)}` : `Saved. ${changedOrders(answer)}`,
      );
      // The form begins anew with what is kept.
      setBands(answer.policy.amountBands.map((_, place) => place));
      setVersion((times) => times + 1);
    }
    result.current?.focus();
  }

  function fail(found: readonly Problem[]) {
    // What takes the focus has to be there.
    flushSync(() => {
      setTold('');
      setProblems(found);
    });
    summary.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (form.current === null) return;

    void save(readPolicyForm(new FormData(form.current), limits, bands));
  }

  function changeBands(wanted: readonly number[]) {
    setBands(wanted);
    // Those that follow one that was removed have another place now.
    setProblems((found) => found.filter(({ field }) => !field.startsWith('amountBands')));
  }

  const problemAt = (field: string) => problems.find((problem) => problem.field === field)?.message;

  return (
    <form className="policy" ref={form} onSubmit={submit} noValidate>
      <PolicyProblems problems={problems} ref={summary} />
      <div className="policy-fields" key={version}>
        {questions.map((question) => (
          <PolicyQuestion
            key={question}
            id={idOf(question)}
            name={question}
            {...words.questions[question]}
            order={policyAnswers[question]}
            chosen={policy[question]}
            problem={problemAt(question)}
          />
        ))}
        <PolicyLimits kept={policy.limits} problemAt={problemAt} />
        <AmountBands bands={bands} onChange={changeBands} policy={policy} problemAt={problemAt} />
      </div>
      <p className="told" role="status" tabIndex={-1} ref={result}>
        {told}
      </p>
      <div className="decide-buttons">
        <button type="submit" className="button" data-main="">
          Save the policy
        </button>
        <button type="button" className="button" onClick={() => void save(null)}>
          Restore the defaults
        </button>
      </div>
    </form>
  );
}

function changedOrders({ changed = 0 }: PolicyAnswer): string {
  if (changed === 0) return 'No order is to be treated otherwise.';
  return changed === 1
    ? 'One order is to be treated otherwise now.'
    : `${changed} orders are to be treated otherwise now.`;
}
