'use client';
import type { Refusal } from '@flipside/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createAnnouncer, type Announcer } from './announcer.ts';
import { attachFormat } from './attach-format.ts';
import { useCard } from './card-context.ts';
import { adoptEarlyText } from './early-text.ts';
import type { FieldHandle } from './field-handle.ts';
import type { FieldName } from './field-name.ts';
import { FieldValue } from './field-value.ts';
import { readNative } from './native-value.ts';
import { onInvalid } from './on-invalid.ts';
import { onLeave } from './on-leave.ts';
import { onReset } from './on-reset.ts';
import { tellEdit } from './tell-edit.ts';
import type { TextFieldRules } from './text-field-rules.ts';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';
import { useMeaning } from './use-meaning.ts';
import { useSaying } from './use-saying.ts';
import { useVoice } from './voice-context.ts';
import { wipe } from './wipe.ts';

export interface TextField<Meaning> {
  /** The voice of the field: its card's, or its own. */
  readonly announcer: Announcer;
  readonly ref: (input: HTMLInputElement | null) => void;
  readonly meaning: Meaning;
  readonly filled: boolean;
  /** The shopper has gone on to something else, or has tried to submit. */
  readonly left: boolean;
  /** The sentence that is shown, null while there is none or it would come too early. */
  readonly error: string | null;
  readonly handle: FieldHandle<HTMLInputElement>;
  /** Writes a text as a script does, heard by form libraries. */
  readonly write: (text: string) => void;
  /** Reads the text again, and tells what it means where that is something else now. */
  readonly reread: () => void;
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
  const announcer = useVoice() ?? ownAnnouncer;
  const alone = card === null;
  const input = useRef<HTMLInputElement | null>(null);
  // The same, also while React hides it and has taken its ref away (Suspense, Activity).
  const own = useRef<HTMLInputElement | null>(null);
  const attached = useRef<{ readonly write: (text: string) => void; readonly detach: () => void } | null>(null);
  // The text that was told last, and null where it is gone since and that was not.
  const heard = useRef<string | null>('');
  const untold = useRef(false);
  // One that is taken out of the page is still held for a while: it has no part in the form any more.
  const element = useCallback(() => input.current ?? (own.current?.isConnected === true ? own.current : null), []);
  const { state, known, latest, update } = useMeaning<Meaning, TextFieldRules<Meaning>>(element, rules);

  const handle = useMemo<FieldHandle<HTMLInputElement>>(() => {
    const text = () => {
      const node = element();
      return node ? readNative(node) : '';
    };
    const problem = () => {
      const takesPart = element()?.matches(':disabled') === false;
      return takesPart ? latest.current.problem(latest.current.read(text())) : null;
    };
    return {
      element,
      problem,
      ask: () => {
        const found = problem();
        if (found !== null) update('asked');
        return found;
      },
      reveal: () => latest.current.canonical(text()),
      choice: () => latest.current.choice?.(latest.current.read(text())),
      clear: () => {
        if (attached.current) return attached.current.write('');
        if (own.current) wipe(own.current);
        // Told once it is shown again.
        if (heard.current !== '') heard.current = null;
      },
    };
  }, [element, latest, update]);

  const ref = useCallback(
    (node: HTMLInputElement | null) => {
      attached.current?.detach();
      attached.current = null;
      input.current = node;
      if (node === null) return;

      const isNew = node !== own.current;
      own.current = node;
      if (isNew) untold.current = adoptEarlyText(node, latest.current.format);

      const listening = new AbortController();
      const { signal } = listening;
      let note = '';

      const hear = (text: string) => {
        // What is there when it comes may be known. A reset may be over when it has gone.
        if (text === heard.current || signal.aborted) return;
        heard.current = text;
        announcer.unsay(note);
        const meaning = update('typing');
        latest.current.onValueChange?.(new FieldValue(meaning, latest.current.canonical(text)));
      };

      const onRefused = (refusal: Refusal) => {
        note = latest.current.refused(refusal);
        announcer.sayAgain(note);
      };

      const startAnew = () => {
        format.startAnew();
        update('typing');
      };

      const leave = () => {
        if (known.current.phase === 'typing' && known.current.filled) update('left');
      };

      // First of all listeners of a reset: it looks at what was there before.
      onReset(node, { secret: latest.current.secret === true, heard: () => heard.current ?? '', startAnew }, signal);
      const format = attachFormat(node, { format: () => latest.current.format, onText: hear, onRefused }, signal);
      hear(readNative(node));
      update(isNew ? 'typing' : undefined);

      onLeave(node, leave, signal);
      onInvalid(node, handle.ask, alone, signal);
      // A form that leaves validation to a library (`noValidate`) still shows our sentence when it is sent.
      node.form?.addEventListener('submit', handle.ask, { signal, capture: true });

      attached.current = { write: format.write, detach: () => listening.abort() };
    },
    [handle, known, latest, update, announcer, alone],
  );

  const reread = useCallback(() => {
    if (element() === null) return;
    const before = known.current.meaning;
    const meaning = update();
    if (meaning !== before) latest.current.onValueChange?.(new FieldValue(meaning, handle.reveal()));
  }, [element, known, latest, update, handle]);

  // The same text means something else once the brand, the day or the merchant's rules are other ones.
  const { read } = rules;
  const problem = rules.problem(state.meaning);
  useIsomorphicLayoutEffect(() => {
    update();
  }, [read, problem, update]);

  useEffect(() => {
    const node = input.current;
    if (node === null || !untold.current) return;
    untold.current = false;
    // After all effects of this commit: form libraries begin to listen in theirs.
    queueMicrotask(() => tellEdit(node));
  });

  const left = state.phase !== 'typing';
  const due = state.phase === 'asked' || (left && !rules.waits?.(state.meaning)) || rules.atOnce(state.meaning);
  const ownError = problem !== null && due ? problem : null;
  const error = rules.error ?? ownError;

  useSaying(announcer, rules.news?.(state.meaning, left) ?? null);
  // A failed submit moves the focus to the summary or the field, which says it: the region stays silent then. Said after the
  // news, since it is what the shopper has to act on.
  useSaying(announcer, state.phase === 'asked' || rules.saidByFocus === true ? null : error);

  const join = card?.join;
  useEffect(() => join?.(name, handle), [join, name, handle]);

  const write = useCallback((text: string) => attached.current?.write(text), []);

  return { announcer, ref, meaning: state.meaning, filled: state.filled, left, error, handle, write, reread };
}
