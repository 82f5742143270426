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
import { schemeName } from './source-facts.ts';
import { verdictOfThreeDSecure } from './verdict.ts';

/** What the 3-D Secure server answered, as it came. */
export interface ThreeDSecureReport {
  /** The outcome (`transStatus`), or that it was not tried, or that there is none. */
  readonly state: ThreeDSecureState | (string & {});
  /** The brand's id. Without it an ECI says nothing. */
  readonly scheme?: string | null | undefined;
  /** The electronic commerce indicator: `'05'`. */
  readonly eci?: string | null | undefined;
  /** `transStatusReason`: `'11'`. */
  readonly reason?: string | null | undefined;
}

export interface ThreeDSecureAnswerProps extends AnswerPartProps {
  threeDSecure: ThreeDSecureReport;
}

/** How 3-D Secure ended, why, and who bears the loss. Renders a `<section>`. */
export function ThreeDSecureAnswer({ threeDSecure, messages, ...rest }: ThreeDSecureAnswerProps) {
  const words = messages.report;
  const state: string = threeDSecure.state;
  const kind = isUntried(state) ? state : describeTransStatus(state).kind;

  return (
    <Answer
      {...rest}
      check="three-d-secure"
      title={words.checks.threeDSecure}
      verdict={verdictOfThreeDSecure[kind]}
      inWords={words.verdicts.threeDSecure[kind]}
      facts={factsOf(threeDSecure, messages)}
    />
  );
}

function isUntried(state: string): state is 'not-tried' | 'not-available' {
  return state === 'not-tried' || state === 'not-available';
}

function factsOf({ state, scheme, eci, reason }: ThreeDSecureReport, messages: StaffMessages): Fact[] {
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
    ...(program ? [{ id: 'program', term: terms.program, value: program.name }] : []),
    ...(scheme ? [{ id: 'scheme', term: terms.scheme, value: schemeName(scheme, words) }] : []),
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
    ...(indicator
      ? [{ id: 'eci', term: terms.eci, value: withLetter(eci, sentences.eci[indicator.kind], words) }]
      : []),
    // The scheme's rule for the indicator goes before the one for the outcome.
    { id: 'liability', term: terms.liability, value: sentences.liability[(indicator ?? outcome).liability] },
    certaintyFact(outcome.kind === 'unknown' ? 'undocumented' : 'documented', words),
  ];
}

function withLetter(text: unknown, sentence: string, words: StaffMessages['report']) {
  return (
    <>
      <Received text={text} words={words} /> {sentence}
    </>
  );
}
