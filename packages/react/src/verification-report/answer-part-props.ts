import type { StaffMessages } from '@flipside/core';
import type { ReportView } from './answer.tsx';
import type { ReportHeadingLevel } from './report-heading.tsx';

/** What every answer of the report is handed. */
export interface AnswerPartProps {
  messages: StaffMessages;
  level: ReportHeadingLevel;
  view: ReportView;
  /** What the staff call the gateway. */
  gateway?: string | undefined;
  /** The scheme of the card, shown where an answer names none. */
  scheme?: string | undefined;
}
