import {
  describeEci,
  describeTransStatus,
  describeTransStatusReason,
  threeDSecureProgram,
  type StaffMessages,
  type ThreeDSecureState,
} from '@flipside/core';
import { Answer } from './answer.tsx';
import type { AnswerPartProps } from './answer-part-props.ts';
import { certaintyFact } from './certainty-fact.ts';
import type { Fact } from './fact.ts';
import { Received } from './received.tsx';
import { sourceFacts, type ShownSource } from './source-facts.ts';
import { verdictOfThreeDSecure } from './verdict.ts';

/** What the 3-D Secure server answered, as it came. */
export interface ThreeDSecureReport {
  /** The outcome (`transStatus`), or that it was not tried, or that there is none. */
  readonly state: ThreeDSecureState | (string & {});
  /** The brand's id. Without it an ECI says nothing. */
  readonly scheme?: string | null | undefined;
  /** Whose 3-D Secure server asked and handed the outcome on: a gateway's id (`'stripe'`), or what else it is called. */
  readonly gateway?: string | null | undefined;
  /** The electronic commerce indicator: `'05'`. */
  readonly eci?: string | null | undefined;
  /** `transStatusReason`: `'11'`. */
  readonly reason?: string | null | undefined;
}

export interface ThreeDSecureAnswerProps extends AnswerPartProps {
  threeDSecure: ThreeDSecureReport;
}

/** How 3-D Secure ended, why, and who bears the loss. Renders a `<section>`. */
export function ThreeDSecureAnswer({ threeDSecure, gateway, scheme, messages, ...rest }: ThreeDSecureAnswerProps) {
  const words = messages.report;
  const state: string = threeDSecure.state;
  const shown = { called: gateway, cardScheme: scheme, noGateway: words.unknownGateway };
  const kind = isUntried(state) ? state : describeTransStatus(state).kind;

  return (
    <Answer
      {...rest}
      check="three-d-secure"
      title={words.checks.threeDSecure}
      verdict={verdictOfThreeDSecure[kind]}
      inWords={words.verdicts.threeDSecure[kind]}
      facts={factsOf(threeDSecure, shown, messages)}
    />
  );
}

function isUntried(state: string): state is 'not-tried' | 'not-available' {
  return state === 'not-tried' || state === 'not-available';
}

function factsOf(answer: ThreeDSecureReport, shown: ShownSource, messages: StaffMessages): Fact[] {
  const { state, scheme, eci, reason } = answer;
  const { report: words, threeDSecure: sentences } = messages;
  const { terms, meanings } = words;
  if (state === 'not-tried') return [{ id: 'meaning', term: terms.meaning, value: meanings.authenticationNotTried }];
  if (state === 'not-available')
    return [{ id: 'meaning', term: terms.meaning, value: meanings.authenticationNotAvailable }];

  const outcome = describeTransStatus(state);
  const indicator = eci ? describeEci({ scheme, eci }) : null;
  const program = scheme ? threeDSecureProgram(scheme) : null;

  return [
    { id: 'received', term: terms.received, value: <Received text={state} words={words} />, brief: true },
    ...sourceFacts(answer, shown, words),
    ...(program ? [{ id: 'program', term: terms.program, value: program.name }] : []),
    { id: 'meaning', term: terms.meaning, value: sentences.outcomes[outcome.kind] },
    ...(reason
      ? [
          {
            id: 'reason',
            term: terms.authenticationReason,
            value: withLetter(reason, sentences.reasons[describeTransStatusReason({ code: reason, scheme })], words),
          },
        ]
      : []),
    { id: 'action', term: terms.action, value: sentences.actions[outcome.action] },
    certaintyFact(outcome.kind === 'unknown' ? 'undocumented' : 'documented', words),
    ...(indicator
      ? [{ id: 'eci', term: terms.eci, value: withLetter(eci, sentences.eci[indicator.kind], words) }]
      : []),
    // The scheme's rule for the indicator goes before the one for the outcome.
    { id: 'liability', term: terms.liability, value: sentences.liability[(indicator ?? outcome).liability] },
  ];
}

function withLetter(text: unknown, sentence: string, words: StaffMessages['report']) {
  return (
    <>
      <Received text={text} words={words} /> {sentence}
    </>
  );
}
