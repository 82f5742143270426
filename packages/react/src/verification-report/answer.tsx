import type { Fact } from './fact.ts';
import { ReportHeading, type ReportHeadingLevel } from './report-heading.tsx';
import type { Verdict } from './verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

export type ReportView = 'compact' | 'full';

export interface AnswerProps {
  check: string;
  title: string;
  level: ReportHeadingLevel;
  view: ReportView;
  verdict: Verdict;
  /** The verdict in words. */
  inWords: string;
  facts: readonly Fact[];
}

/** One of the bank's answers: the verdict, then what there is to know of it. Renders a `<section>`. */
export function Answer({ check, title, level, view, verdict, inWords, facts }: AnswerProps) {
  const shown = view === 'full' ? facts : facts.filter(({ brief }) => brief);

  return (
    <section data-part="answer" data-check={check} data-verdict={verdict}>
      <ReportHeading level={level} rank="inside" part="answer-title">
        {title}
      </ReportHeading>
      <p data-part="verdict" data-verdict={verdict}>
        <VerdictMark verdict={verdict} />
        <span>{inWords}</span>
      </p>
      {shown.length === 0 ? null : (
        <dl data-part="facts">
          {shown.map((fact) => (
            <AnswerFact key={fact.id} {...fact} />
          ))}
        </dl>
      )}
    </section>
  );
}

function AnswerFact({ id, term, value, verdict }: Fact) {
  return (
    <div data-part="fact" data-fact={id} data-verdict={verdict}>
      <dt>{term}</dt>
      <dd>
        {verdict === undefined ? null : <VerdictMark verdict={verdict} />}
        {value}
      </dd>
    </div>
  );
}
