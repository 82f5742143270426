import { useState } from 'react';
import { fallbackWords as words } from '../../contract/fallback-words.ts';
import type { StaffFallbacksAnswer } from '../../contract/fallbacks.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Waiting } from '../layout/waiting.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { FallbackForm } from './fallback-form.tsx';

/** What the shop makes of a shopper who can't give the code. */
export function FallbackSection() {
  const answer = useAnswer<StaffFallbacksAnswer>('/api/staff/fallbacks');
  const [latest, setLatest] = useState<StaffFallbacksAnswer | null>(null);

  return (
    <section className="fallbacks" aria-labelledby="fallbacks-title">
      <h2 id="fallbacks-title">{words.title}</h2>
      <p className="policy-lead">{words.lead}</p>
      {answer.kind === 'ready' ? (
        <Form answer={latest ?? answer.value} onSaved={setLatest} />
      ) : (
        <Waiting answer={answer} />
      )}
    </section>
  );
}

interface FormProps {
  answer: StaffFallbacksAnswer;
  onSaved: (answer: StaffFallbacksAnswer) => void;
}

function Form({ answer: { fallbacks, saved }, onSaved }: FormProps) {
  return (
    <>
      <p className="quiet">{saved === null ? words.own : words.since(formatDayAndTime(saved))}</p>
      <FallbackForm fallbacks={fallbacks} onSaved={onSaved} />
    </>
  );
}
