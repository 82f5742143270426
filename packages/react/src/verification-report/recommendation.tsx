import type { Assessment, StaffMessages } from '@flipside/core';
import type { ReportView } from './answer.tsx';
import { ReportHeading, type ReportHeadingLevel } from './report-heading.tsx';
import { verdictOfAction, verdictOfFlag } from './verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

export interface RecommendationProps {
  assessment: Assessment;
  messages: StaffMessages;
  level: ReportHeadingLevel;
  view: ReportView;
}

/** The one thing to do: what has to be voided before it, how serious it is, and why. Renders a `<section>`. */
export function Recommendation({ assessment, messages, level, view }: RecommendationProps) {
  const { action, flag, voidFirst, offerVoid, reasons } = assessment;
  const { report: words, assessment: sentences } = messages;
  const verdict = verdictOfAction[action];
  const shown = view === 'full' ? reasons : reasons.slice(0, 1);

  return (
    <section data-part="recommendation" data-action={action} data-verdict={verdict}>
      <ReportHeading level={level} rank="inside" part="recommendation-title">
        {words.toDo}
      </ReportHeading>
      <p data-part="headline" data-verdict={verdict}>
        <VerdictMark verdict={verdict} />
        <span>{words.headlines[action]}</span>
      </p>
      {voidFirst ? <p data-part="void-first">{sentences.voiding.first}</p> : null}
      <p data-part="action">{sentences.actions[action]}</p>
      {offerVoid ? <p data-part="void-offered">{sentences.voiding.offered}</p> : null}
      {flag === undefined ? null : (
        <p data-part="flag" data-flag={flag} data-verdict={verdictOfFlag[flag]}>
          <VerdictMark verdict={verdictOfFlag[flag]} />
          <span>{sentences.flags[flag]}</span>
        </p>
      )}
      <p data-part="why">{words.why}</p>
      <ul data-part="reasons">
        {shown.map((reason) => (
          <li key={reason} data-part="reason">
            {sentences.reasons[reason]}
          </li>
        ))}
      </ul>
    </section>
  );
}
