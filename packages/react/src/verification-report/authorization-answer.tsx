import { declineFinding, type Authorization, type ReportMessages } from '@flipside/core';
import { Answer } from './answer.tsx';
import type { AnswerPartProps } from './answer-part-props.ts';
import type { Fact } from './fact.ts';
import { shownName } from './shown-text.ts';
import { verdictOfAuthorization } from './verdict.ts';

export interface AuthorizationAnswerProps extends AnswerPartProps {
  authorization: Authorization | null;
}

/** Whether the bank approved the amount. Renders a `<section>`. */
export function AuthorizationAnswer({ authorization, messages: { report: words }, ...rest }: AuthorizationAnswerProps) {
  const kind = authorization?.kind ?? 'not-asked';

  const facts: Fact[] = [
    { id: 'meaning', term: words.terms.meaning, value: meaningOf(authorization, words) },
    ...reasonGiven(authorization, words),
  ];

  return (
    <Answer
      {...rest}
      check="authorization"
      title={words.checks.authorization}
      verdict={verdictOfAuthorization[kind]}
      inWords={words.verdicts.authorization[kind]}
      facts={facts}
    />
  );
}

function meaningOf(authorization: Authorization | null, { meanings }: ReportMessages): string {
  switch (authorization?.kind) {
    case undefined:
      return meanings.bankNotAsked;
    case 'approved':
      return meanings.approved;
    case 'no-answer':
      return meanings.noAnswer;
    case 'declined': {
      const finding = declineFinding(authorization);
      return meanings.declined[finding === 'none' ? 'no-reason' : finding];
    }
  }
}

function reasonGiven(authorization: Authorization | null, words: ReportMessages): Fact[] {
  if (authorization?.kind !== 'declined') return [];

  const reason = shownName(authorization.reason);
  if (reason === '') return [];
  return [
    {
      id: 'reason',
      term: words.terms.declineReason,
      value: reason === null ? words.withheld : <code data-part="letter">{reason}</code>,
      brief: true,
    },
  ];
}
