import { declineFinding, type Authorization, type DeclineFinding, type ReportMessages } from '@flipside/core';
import { Answer } from './answer.tsx';
import type { AnswerPartProps } from './answer-part-props.ts';
import { certaintyFact } from './certainty-fact.ts';
import type { Fact } from './fact.ts';
import { shownName } from './shown-text.ts';
import { sourceFacts, type Source } from './source-facts.ts';
import { verdictOfAuthorization } from './verdict.ts';

export type Approval = 'voiding' | 'voided';

export interface AuthorizationAnswerProps extends AnswerPartProps {
  authorization: Authorization | null;
  /** What became of an approval since. */
  approval: Approval | null;
  /** Where the answers that came with it are from: this one came the same way. */
  source: Source | null;
}

/** Whether the bank approved the amount. Renders a `<section>`. */
export function AuthorizationAnswer({
  authorization,
  approval,
  source,
  gateway,
  scheme,
  messages: { report: words },
  ...rest
}: AuthorizationAnswerProps) {
  const since = authorization?.kind === 'approved' ? approval : null;
  const kind = since ?? authorization?.kind ?? 'not-asked';

  const shown = { called: gateway, cardScheme: scheme, noGateway: source ? words.noGateway : words.unknownGateway };

  const facts: Fact[] = [
    ...reasonGiven(authorization, words),
    ...(authorization === null ? [] : sourceFacts(source ?? { gateway }, shown, words)),
    {
      id: 'meaning',
      term: words.terms.meaning,
      value: since ? words.meanings[since] : meaningOf(authorization, words),
    },
    ...(authorization === null ? [] : toDo(authorization, since, words)),
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
    case 'declined':
      return meanings.declined[whyDeclined(authorization)];
  }
}

function whyDeclined(authorization: Authorization): Exclude<DeclineFinding, 'none'> {
  const finding = declineFinding(authorization);
  return finding === 'none' ? 'no-reason' : finding;
}

function toDo(authorization: Authorization, since: Approval | null, words: ReportMessages): Fact[] {
  const { kind } = authorization;
  const found = kind === 'declined' ? whyDeclined(authorization) : kind;
  // Nothing came back, or a word that no list has.
  const certainty = found === 'no-answer' || found === 'other' ? 'undocumented' : 'documented';

  return [
    { id: 'action', term: words.terms.action, value: words.authorizationActions[since ?? found] },
    // A lost answer is no reading that a few lines would have to doubt: they say that it is lost.
    { ...certaintyFact(certainty, words), brief: false },
  ];
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
