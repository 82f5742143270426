import { avsListOf, describeAvsResult, type AvsAnswer, type AvsResult, type ReportMessages } from '@flipside/core';
import { Answer } from './answer.tsx';
import type { AnswerPartProps } from './answer-part-props.ts';
import { avsFields } from './avs-fields.ts';
import type { Fact } from './fact.ts';
import { listFact } from './list-fact.ts';
import { Received } from './received.tsx';
import { certaintyFact } from './certainty-fact.ts';
import { sourceFacts } from './source-facts.ts';
import { verdictOfAddress, verdictOfMatch } from './verdict.ts';

export interface AddressAnswerProps extends AnswerPartProps {
  avs: AvsAnswer | null;
}

/** What the address check came to: street, postal code and name, and how sure that is. Renders a `<section>`. */
export function AddressAnswer({ avs, gateway, scheme, messages, ...rest }: AddressAnswerProps) {
  const words = messages.report;
  const result = avs === null ? null : describeAvsResult(avs);
  const kind = result?.kind ?? 'not-asked';

  const facts: Fact[] =
    avs === null || result === null
      ? [{ id: 'meaning', term: words.terms.meaning, value: words.meanings.addressNotAsked }]
      : [
          receivedFact(avs, words),
          ...sourceFacts(avs, { called: gateway, cardScheme: scheme, noGateway: words.noGateway }, words),
          ...listFact(
            avsFields(avs).map(({ text }) => text),
            avsListOf(avs),
            words,
          ),
          ...(['street', 'postal', 'name'] as const).map((part) => partFact(part, result, words)),
          { id: 'meaning', term: words.terms.meaning, value: messages.avs[result.meaning] },
          { id: 'action', term: words.terms.action, value: words.actions[result.action] },
          certaintyFact(result.certainty, words),
        ];

  return (
    <Answer
      {...rest}
      check="address"
      title={words.checks.address}
      verdict={verdictOfAddress[kind]}
      inWords={words.verdicts.address[kind]}
      facts={facts}
    />
  );
}

function receivedFact(avs: AvsAnswer, words: ReportMessages): Fact {
  const value = avsFields(avs).map(({ of, text }) => (
    <span key={of ?? 'code'} data-part="received">
      {of === null ? null : <span data-part="received-of">{words.terms[of]}</span>}{' '}
      <Received text={text} words={words} />
    </span>
  ));

  return { id: 'received', term: words.terms.received, value, brief: true };
}

function partFact(part: 'street' | 'postal' | 'name', result: AvsResult, words: ReportMessages): Fact {
  const match = result[part];
  return { id: part, term: words.terms[part], value: words.matches[match], verdict: verdictOfMatch[match] };
}
