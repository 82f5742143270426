'use client';
import { useCallback, useEffect, useState, type FormEvent, type RefObject } from 'react';
import { firstInvalid } from '../field/first-invalid.ts';
import { sameMeaning } from '../field/same-meaning.ts';
import type { FieldHandle } from '../field/field-handle.ts';
import { askFields, type CardProblem } from './card-problem.ts';

export interface RefusedSubmits {
  /** What stood in the way of the last submit. It stays until the next one, so that nothing moves while the shopper types. */
  readonly problems: readonly CardProblem[];
  /** How often the summary was to take the focus. */
  readonly refusals: number;
  /** Asks every field; shows what is wrong and moves the focus there. Returns whether nothing is. */
  readonly check: () => boolean;
  /** Takes away what can no longer be mended, since its field has gone. */
  readonly dropGone: () => void;
  readonly onInvalidCapture: (event: FormEvent<HTMLFieldSetElement>) => void;
}

/** Hears when the form around a card is refused, by the browser or by a form library, and what for. */
export function useRefusedSubmits(
  card: RefObject<HTMLFieldSetElement | null>,
  fields: ReadonlyMap<unknown, FieldHandle>,
): RefusedSubmits {
  const [problems, setProblems] = useState<readonly CardProblem[]>([]);
  const [refusals, setRefusals] = useState(0);

  const ask = useCallback(() => {
    const found = askFields(fields.values(), card.current);
    setProblems((before) => (sameMeaning(before, found) ? before : found));
    return found.length === 0;
  }, [fields, card]);

  const check = useCallback(() => {
    const sound = ask();
    if (!sound) setRefusals((count) => count + 1);
    return sound;
  }, [ask]);

  const dropGone = useCallback(
    () => setProblems((before) => (before.every(isThere) ? before : before.filter(isThere))),
    [],
  );

  // A form that leaves validation to a library shows the summary too; the library moves the focus.
  useEffect(() => {
    const form = card.current?.form;
    const listening = new AbortController();
    const { signal } = listening;
    form?.addEventListener('submit', ask, { signal });
    form?.addEventListener('reset', (event) => setTimeout(() => event.defaultPrevented || setProblems([])), { signal });
    return () => listening.abort();
  }, [ask, card]);

  // The browser refused the submit, and says so to each control in turn.
  const onInvalidCapture = useCallback(
    ({ target, currentTarget }: FormEvent<HTMLFieldSetElement>) => {
      // React hands up what the browser has refused in a portal below, too.
      if (![...currentTarget.elements].some((control) => control === target)) return;

      if (target === firstInvalid(currentTarget.form)) check();
      else ask();
    },
    [ask, check],
  );

  return { problems, refusals, check, dropGone, onInvalidCapture };
}

const isThere = ({ element }: CardProblem) => element.isConnected;
