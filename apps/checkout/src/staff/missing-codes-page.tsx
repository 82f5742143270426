import { useState } from 'react';
import { fallbackWords as words } from '../../contract/fallback-words.ts';
import type { StaffFallbacksAnswer } from '../../contract/fallbacks.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { FallbackForm } from './fallback-form.tsx';
import { StaffNav } from './staff-nav.tsx';

/** What the shop makes of a shopper who can't give the code. */
export function MissingCodesPage() {
  const answer = useAnswer<StaffFallbacksAnswer>('/api/staff/fallbacks');
  const [latest, setLatest] = useState<StaffFallbacksAnswer | null>(null);

  return (
    <Page title={words.title} width="wide">
      <StaffNav at="missing-codes" />
      <p className="policy-lead">{words.lead}</p>
      {answer.kind === 'ready' ? (
        <Form answer={latest ?? answer.value} onSaved={setLatest} />
      ) : (
        <Waiting answer={answer} />
      )}
    </Page>
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
      <FallbackForm fallbacks={fallbacks} kept={saved !== null} onSaved={onSaved} />
    </>
  );
}
