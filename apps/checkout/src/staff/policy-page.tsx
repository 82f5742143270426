import { useState } from 'react';
import type { PolicyAnswer } from '../../contract/policy-answer.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../layout/page.tsx';
import { Waiting } from '../layout/waiting.tsx';
import { formatDayAndTime } from '../orders/format-date.ts';
import { PolicyForm } from './policy-form.tsx';
import { StaffNav } from './staff-nav.tsx';

/** What the shop does on each of the bank's answers, as far as a merchant can decide it. */
export function PolicyPage() {
  const answer = useAnswer<PolicyAnswer>('/api/staff/policy');
  const [saved, setSaved] = useState<PolicyAnswer | null>(null);

  return (
    <Page title="Policy" width="wide">
      <StaffNav at="policy" />
      {answer.kind === 'ready' ? (
        <>
          <p className="policy-lead">
            What the shop does on the bank’s answers. A change holds for new orders, and the list shows at once what it
            means for those that are there; what was done about them stays. A customer is sent to 3-D Secure where their
            bank asks for it; no answer below sends anybody there yet.
          </p>
          <p className="quiet">{since(saved ?? answer.value)}</p>
          <PolicyForm
            policy={(saved ?? answer.value).policy}
            kept={(saved ?? answer.value).saved !== null}
            onSaved={setSaved}
          />
        </>
      ) : (
        <Waiting answer={answer} />
      )}
    </Page>
  );
}

function since({ saved }: PolicyAnswer): string {
  return saved === null ? 'These are the defaults.' : `Saved ${formatDayAndTime(saved)}.`;
}
