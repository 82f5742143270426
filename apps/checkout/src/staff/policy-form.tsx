import { enStaff, policyAnswers, type WholePolicy } from '@flipside/core';
import type { PolicyAnswer } from '../../contract/policy-answer.ts';
import { AmountBands } from './amount-bands.tsx';
import { idOf, nameOf, questions } from './policy-fields.ts';
import { PolicyLimits } from './policy-limits.tsx';
import { PolicyQuestion } from './policy-question.tsx';
import { readPolicyForm } from './policy-values.ts';
import { SavedForm, type SavedFormWords } from './saved-form.tsx';

const words = enStaff.policy;

const formWords: SavedFormWords<PolicyAnswer> = {
  save: 'Save the policy',
  restore: 'Restore the defaults',
  loses:
    'The policy that was saved is lost, and the orders are assessed by the defaults at once. That can’t be undone.',
  saved: (answer) => `Saved. ${changedOrders(answer)}`,
  restored: (answer) => `The defaults are restored. ${changedOrders(answer)}`,
  failed: 'The shop can’t be reached, so the policy is as it was. Check your connection, then try again.',
  summary: (problems) =>
    problems === 1 ? 'There is a problem with the policy' : `There are ${problems} problems with the policy`,
};

interface PolicyFormProps {
  policy: WholePolicy;
  /** Whether it is another than the defaults. */
  kept: boolean;
  onSaved: (answer: PolicyAnswer) => void;
}

/** Every question of the policy with its answers, the limits and the amount bands. */
export function PolicyForm({ policy, kept, onSaved }: PolicyFormProps) {
  return (
    <SavedForm
      path="/api/staff/policy"
      words={formWords}
      read={readPolicyForm}
      idOf={idOf}
      nameOf={nameOf}
      kept={kept}
      onSaved={onSaved}
    >
      {({ at, forget }) => (
        <>
          {questions.map((question) => (
            <PolicyQuestion
              key={question}
              id={idOf(question)}
              name={question}
              {...words.questions[question]}
              order={policyAnswers[question]}
              chosen={policy[question]}
              problem={at(question)}
            />
          ))}
          <PolicyLimits kept={policy.limits} problemAt={at} />
          <AmountBands kept={policy.amountBands} problemAt={at} onMove={() => forget('amountBands')} />
        </>
      )}
    </SavedForm>
  );
}

function changedOrders({ changed = 0 }: PolicyAnswer): string {
  if (changed === 0) return 'No order is to be treated otherwise.';
  return changed === 1
    ? 'One order is to be treated otherwise now.'
    : `${changed} orders are to be treated otherwise now.`;
}
