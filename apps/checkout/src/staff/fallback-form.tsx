import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { fallbackWords as words } from '../../contract/fallback-words.ts';
import { fallbackRules, type Fallbacks, type StaffFallbacksAnswer } from '../../contract/fallbacks.ts';
import type { Problem } from '../../contract/shop-error.ts';
import { FallbackExceptions } from './fallback-exceptions.tsx';
import { fallbackIdOf, readFallbackForm } from './fallback-values.ts';
import { PolicyQuestion } from './policy-question.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { savePolicy } from './save-policy.ts';

const questions = ['absentWherePrinted', 'absentElsewhere', 'illegible'] as const;

interface FallbackFormProps {
  fallbacks: Fallbacks;
  onSaved: (answer: StaffFallbacksAnswer) => void;
}

/** What X takes and what I takes, and the exceptions. */
export function FallbackForm({ fallbacks, onSaved }: FallbackFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [version, setVersion] = useState(0);
  const [exceptions, setExceptions] = useState<readonly number[]>(() => placesOf(fallbacks));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [told, setTold] = useState('');

  async function save(wanted: object | null) {
    const saved = await savePolicy<StaffFallbacksAnswer>('/api/staff/fallbacks', wanted);
    if (saved.kind === 'problems') {
      // What takes the focus has to be there.
      flushSync(() => {
        setTold('');
        setProblems(saved.problems);
      });
      return summary.current?.focus();
    }

    setProblems([]);
    if (saved.kind === 'failed') {
      setTold(words.failed);
    } else {
      onSaved(saved.answer);
      setTold(wanted === null ? words.restored : words.saved);
      // The form begins anew with what is kept.
      setExceptions(placesOf(saved.answer.fallbacks));
      setVersion((times) => times + 1);
    }
    return result.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (form.current !== null) void save(readFallbackForm(new FormData(form.current), exceptions));
  }

  const problemAt = (field: string) => problems.find((problem) => problem.field === field)?.message;

  return (
    <form className="policy" ref={form} onSubmit={submit} noValidate>
      <ProblemSummary ref={summary} title={words.summary(problems.length)} problems={problems} idOf={fallbackIdOf} />
      <div className="policy-fields" key={version}>
        {questions.map((question) => (
          <PolicyQuestion
            key={question}
            id={fallbackIdOf(question)}
            name={question}
            {...words.questions[question]}
            answers={words.rules}
            order={fallbackRules}
            chosen={fallbacks[question]}
            problem={problemAt(question)}
          />
        ))}
        <FallbackExceptions
          exceptions={exceptions}
          onChange={setExceptions}
          kept={fallbacks.exceptions}
          problemAt={problemAt}
        />
      </div>
      <p className="told" role="status" tabIndex={-1} ref={result}>
        {told}
      </p>
      <div className="decide-buttons">
        <button type="submit" className="button" data-main="">
          {words.save}
        </button>
        <button type="button" className="button" onClick={() => void save(null)}>
          {words.restore}
        </button>
      </div>
    </form>
  );
}

/** One key for each exception. */
function placesOf({ exceptions }: Fallbacks): readonly number[] {
  return exceptions.map((_, place) => place);
}
