'use client';
import { useEffect, useRef } from 'react';
import type { FieldHandle } from '../field/field-handle.ts';
import type { SecurityCodeOptions } from './security-code-options.ts';

type Answer = NonNullable<SecurityCodeOptions['answer']>;

/** What the shopper is to do about the code, as the bank's answer has it. */
export type AskedFor = Exclude<Answer['show'], 'declined' | undefined>;

/** Empties the code at each further answer of the bank's, and tells what the shopper is asked for. */
export function useAnswer(
  answer: Answer | null | undefined,
  { clear }: FieldHandle,
  ask: (asked: AskedFor) => void,
): void {
  // One that is there already when the field comes has had its effect on another field.
  const heard = useRef(answer);

  useEffect(() => {
    if (answer === heard.current) return;
    heard.current = answer;
    if (!answer) return;

    clear();
    if (answer.show !== undefined && answer.show !== 'declined') ask(answer.show);
  }, [answer, clear, ask]);
}
