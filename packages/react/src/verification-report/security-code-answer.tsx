import { describeSecurityCodeResult, securityCodeListOf, type SecurityCodeAnswer as BanksAnswer } from '@flipside/core';
import { Answer } from './answer.tsx';
import type { AnswerPartProps } from './answer-part-props.ts';
import { certaintyFact } from './certainty-fact.ts';
import type { Fact } from './fact.ts';
import { listFact } from './list-fact.ts';
import { Received } from './received.tsx';
import { sourceFacts } from './source-facts.ts';
import { verdictOfCode } from './verdict.ts';

export interface SecurityCodeAnswerProps extends AnswerPartProps {
  securityCode: BanksAnswer | null;
}

/** What the check of the security code came to. Never the code: it is handed none. Renders a `<section>`. */
export function SecurityCodeAnswer({ securityCode, gateway, scheme, messages, ...rest }: SecurityCodeAnswerProps) {
  const words = messages.report;
  const result = securityCode === null ? null : describeSecurityCodeResult(securityCode);
  const kind = result?.kind ?? 'not-sent';

  const facts: Fact[] =
    securityCode === null || result === null
      ? [{ id: 'meaning', term: words.terms.meaning, value: words.meanings.codeNotSent }]
      : [
          {
            id: 'received',
            term: words.terms.received,
            value: <Received text={securityCode.code} words={words} />,
            brief: true,
          },
          ...sourceFacts(securityCode, { called: gateway, cardScheme: scheme, noGateway: words.noGateway }, words),
          ...listFact([securityCode.code], securityCodeListOf(securityCode), words),
          { id: 'meaning', term: words.terms.meaning, value: messages.securityCode[result.meaning] },
          { id: 'action', term: words.terms.action, value: words.actions[result.action] },
          certaintyFact(result.certainty, words),
        ];

  return (
    <Answer
      {...rest}
      check="security-code"
      title={words.checks.securityCode}
      verdict={verdictOfCode[kind]}
      inWords={words.verdicts.securityCode[kind]}
      facts={facts}
    />
  );
}
