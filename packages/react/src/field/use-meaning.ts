'use client';
import { useCallback, useInsertionEffect, useRef, useState, type RefObject } from 'react';
import { readNative } from './native-value.ts';
import { sameMeaning } from './same-meaning.ts';

/** How far the shopper is with the present text: typing it, gone on to something else, or asked for it by a submit. */
type Phase = 'typing' | 'left' | 'asked';

interface State<Meaning> {
  readonly meaning: Meaning;
  readonly phase: Phase;
  readonly filled: boolean;
}

interface ReadingRules<Meaning> {
  readonly read: (text: string) => Meaning;
  readonly problem: (meaning: Meaning) => string | null;
}

export interface KnownMeaning<Meaning, Rules> {
  /** As React has rendered it. */
  readonly state: State<Meaning>;
  /** As it was found last. */
  readonly known: RefObject<State<Meaning>>;
  /** The rules of the latest render. */
  readonly latest: RefObject<Rules>;
  /** Reads the text again, and tells the browser at once whether it can be submitted. */
  readonly update: (phase?: Phase) => Meaning;
}

/** What the text of an input means: React hears of it only when that changes. */
export function useMeaning<Meaning extends object, Rules extends ReadingRules<Meaning>>(
  element: () => HTMLInputElement | null,
  rules: Rules & ReadingRules<Meaning>,
): KnownMeaning<Meaning, Rules> {
  const [state, setState] = useState<State<Meaning>>(() => ({
    meaning: rules.read(''),
    phase: 'typing',
    filled: false,
  }));

  // Before any layout effect: a part below may write a value in one, and it is read by the rules of this render.
  const latest = useRef<Rules>(rules);
  useInsertionEffect(() => {
    latest.current = rules;
  });

  // Compared before React is told, so that a key inside one brand and one validity does not even start a render.
  const known = useRef(state);
  const update = useCallback(
    (phase?: Phase) => {
      const input = element();
      const text = input ? readNative(input) : '';
      const read = latest.current.read(text);
      const before = known.current;
      const meaning = sameMeaning(before.meaning, read) ? before.meaning : read;
      // What a submit has shown stays silent; what comes of it later is news.
      const settled = before.phase === 'asked' && meaning !== before.meaning ? 'left' : before.phase;
      const next: State<Meaning> = { meaning, phase: phase ?? settled, filled: text !== '' };
      // Not in an effect: Enter may follow in the same task, on an input that React has not heard of yet.
      const problem = latest.current.problem(meaning) ?? '';
      if (input && !says(input, problem)) input.setCustomValidity(problem);
      if (!sameMeaning(before, next)) {
        known.current = next;
        setState(next);
      }
      return meaning;
    },
    [element],
  );

  return { state, known, latest, update };
}

/** Whether the browser knows that already. Of a read-only input it tells no message, but still that it has one. */
function says({ validationMessage, validity }: HTMLInputElement, problem: string): boolean {
  return validationMessage === problem && validity.customError === (problem !== '');
}
