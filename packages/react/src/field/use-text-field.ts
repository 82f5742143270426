'use client';
import type { Refusal, TextFormat } from '@flipside/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createAnnouncer, type Announcer } from './announcer.ts';
import { attachFormat, type FormattedInput } from './attach-format.ts';
import { useCard } from './card-context.ts';
import type { FieldName } from './field-name.ts';
import { FieldValue } from './field-value.ts';
import { firstInvalid } from './first-invalid.ts';
import { readNative } from './native-value.ts';
import { sameMeaning } from './same-meaning.ts';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

/** What makes one field that field: how its text is shown, what it means, and what stands in the way of submitting it. */
export interface TextFieldRules<Meaning extends object> {
  readonly format: TextFormat;
  /** The meaning of a text, without its digits: React hears of it only when it changes. */
  readonly read: (text: string) => Meaning;
  /** The text in the form in which it is handed out: digits, `2030-09`. */
  readonly canonical: (text: string) => string;
  /** The sentence that says why this can't be submitted, null when it can. */
  readonly problem: (meaning: Meaning) => string | null;
  /** Whether that is said while the shopper is still typing. */
  readonly atOnce: (meaning: Meaning) => boolean;
  /** The polite note for something that was typed and not taken. */
  readonly refused: (refusal: Refusal) => string;
  readonly onValueChange?: ((value: FieldValue<Meaning>) => void) | undefined;
}

/** What the form around a field may ask of it. */
export interface FieldHandle {
  readonly element: () => HTMLInputElement | null;
  /** Shows what stands in the way of submitting, and returns it. */
  readonly ask: () => string | null;
  readonly reveal: () => string;
  readonly clear: () => void;
}

export interface TextField<Meaning> {
  /** The voice of the field: its card's, or its own. */
  readonly announcer: Announcer;
  readonly ref: (input: HTMLInputElement | null) => void;
  readonly meaning: Meaning;
  readonly filled: boolean;
  /** The sentence that is shown, null while there is none or it would come too early. */
  readonly error: string | null;
  readonly handle: FieldHandle;
  /** Writes a text as a script does, heard by form libraries. */
  readonly write: (text: string) => void;
}

/** How far the shopper is with the present text: typing it, gone on to something else, or asked for it by a submit. */
type Phase = 'typing' | 'left' | 'asked';

interface State<Meaning> {
  readonly meaning: Meaning;
  readonly phase: Phase;
  readonly filled: boolean;
}

/**
 * A text field whose text lives in the DOM. React is told what the text means, when that changes, and never the text: a
 * controlled value would be written to the `value` attribute, from where snapshots and session replays read it.
 */
export function useTextField<Meaning extends object>(
  name: FieldName,
  rules: TextFieldRules<Meaning>,
): TextField<Meaning> {
  const card = useCard();
  const [ownAnnouncer] = useState(createAnnouncer);
  const announcer = card?.announcer ?? ownAnnouncer;
  const alone = card === null;
  const input = useRef<HTMLInputElement | null>(null);
  const attached = useRef<{ format: FormattedInput; listening: AbortController } | null>(null);
  const [state, setState] = useState<State<Meaning>>(() => ({
    meaning: rules.read(''),
    phase: 'typing',
    filled: false,
  }));

  const latest = useRef(rules);
  useIsomorphicLayoutEffect(() => {
    latest.current = rules;
  });

  // Compared before React is told, so that a key inside one brand and one validity does not even start a render.
  const known = useRef(state);
  const update = useCallback((text: string, phase?: Phase) => {
    const read = latest.current.read(text);
    const before = known.current;
    const meaning = sameMeaning(before.meaning, read) ? before.meaning : read;
    const next: State<Meaning> = { meaning, phase: phase ?? before.phase, filled: text !== '' };
    if (!sameMeaning(before, next)) {
      known.current = next;
      setState(next);
    }
    return meaning;
  }, []);

  const handle = useMemo<FieldHandle>(() => {
    const text = () => (input.current ? readNative(input.current) : '');
    return {
      element: () => input.current,
      ask: () => latest.current.problem(update(text(), 'asked')),
      reveal: () => latest.current.canonical(text()),
      clear: () => attached.current?.format.write(''),
    };
  }, [update]);

  const ref = useCallback(
    (node: HTMLInputElement | null) => {
      attached.current?.format.detach();
      attached.current?.listening.abort();
      attached.current = null;
      input.current = node;
      if (node === null) return;

      const listening = new AbortController();
      const { signal } = listening;
      const format = attachFormat(node, {
        format: () => latest.current.format,
        onRefused: (refusal) => announcer.say(latest.current.refused(refusal)),
        onText: (text) => {
          const meaning = update(text, 'typing');
          latest.current.onValueChange?.(new FieldValue(meaning, latest.current.canonical(text)));
        },
      });
      attached.current = { format, listening };

      node.addEventListener('blur', () => readNative(node) !== '' && update(readNative(node), 'left'), { signal });
      // The browser's own bubble would cover the sentence, and its focus would skip the summary.
      node.addEventListener('invalid', (event) => onInvalid(event, node, { handle, alone }), { signal });
      // A form that leaves validation to a library (`noValidate`) still shows our sentence when it is sent.
      node.form?.addEventListener('submit', () => handle.ask(), { signal, capture: true });
      // The event comes before the form empties its fields.
      node.form?.addEventListener('reset', () => setTimeout(() => update(readNative(node), 'typing')), { signal });
    },
    [handle, update, announcer, alone],
  );

  // The same text means something else once the brand, the day or the merchant's rules are other ones.
  const { read } = rules;
  useIsomorphicLayoutEffect(() => {
    if (input.current) update(readNative(input.current));
  }, [read, update]);

  const problem = rules.problem(state.meaning);
  const error = problem !== null && (state.phase !== 'typing' || rules.atOnce(state.meaning)) ? problem : null;

  useIsomorphicLayoutEffect(() => {
    input.current?.setCustomValidity(problem ?? '');
  }, [problem]);

  // A failed submit moves the focus to the summary or the field, which says it: the region stays silent then.
  const spoken = state.phase === 'asked' ? null : error;
  useEffect(() => {
    if (spoken === null) return undefined;
    announcer.say(spoken);
    return () => announcer.unsay(spoken);
  }, [spoken, announcer]);

  const join = card?.join;
  useEffect(() => join?.(name, handle), [join, name, handle]);

  const write = useCallback((text: string) => attached.current?.format.write(text), []);

  return { announcer, ref, meaning: state.meaning, filled: state.filled, error, handle, write };
}

function onInvalid(
  event: Event,
  node: HTMLInputElement,
  { handle, alone }: { readonly handle: FieldHandle; readonly alone: boolean },
): void {
  event.preventDefault();
  handle.ask();

  // In a card the summary takes the focus.
  if (alone && node === firstInvalid(node.form)) node.focus();
}
