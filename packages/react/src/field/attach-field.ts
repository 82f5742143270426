import type { Refusal } from '@flipside/core';
import type { RefObject } from 'react';
import type { Announcer } from './announcer.ts';
import { attachFormat } from './attach-format.ts';
import type { FieldHandle } from './field-handle.ts';
import { FieldValue } from './field-value.ts';
import { readNative } from './native-value.ts';
import { onInvalid } from './on-invalid.ts';
import { onLeave } from './on-leave.ts';
import { onReset } from './on-reset.ts';
import type { KnownMeaning } from './use-meaning.ts';
import type { TextFieldRules } from './use-text-field.ts';

interface Field<Meaning extends object> extends Pick<
  KnownMeaning<Meaning, TextFieldRules<Meaning>>,
  'known' | 'latest' | 'update'
> {
  /** The text that was told last, and null where it is gone since and that was not. */
  readonly heard: RefObject<string | null>;
  readonly announcer: Announcer;
  readonly handle: FieldHandle<HTMLInputElement>;
  /** No card is around it. */
  readonly alone: boolean;
  /** The field has not had this input before. */
  readonly isNew: boolean;
}

export interface AttachedField {
  /** Writes a text as a script does, heard by form libraries. */
  readonly write: (text: string) => void;
  readonly detach: () => void;
}

/** Makes an input a field: formats what is typed in it, and tells what it means, when it is left, and what is wrong with it. */
export function attachField<Meaning extends object>(
  input: HTMLInputElement,
  { known, latest, update, heard, announcer, handle, alone, isNew }: Field<Meaning>,
): AttachedField {
  const listening = new AbortController();
  const { signal } = listening;
  let isAttached = false;
  let note = '';

  const hear = (text: string) => {
    heard.current = text;
    announcer.unsay(note);
    const meaning = update('typing');
    latest.current.onValueChange?.(new FieldValue(meaning, latest.current.canonical(text)));
  };

  const refuse = (refusal: Refusal) => {
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
  onReset(input, { secret: latest.current.secret === true, heard: () => heard.current ?? '', startAnew }, signal);
  const format = attachFormat(input, {
    format: () => latest.current.format,
    onRefused: refuse,
    // While it attaches it tells what is there, which may be known.
    onText: (text) => isAttached && hear(text),
  });
  isAttached = true;
  if (readNative(input) === heard.current) update(isNew ? 'typing' : undefined);
  else hear(readNative(input));

  onLeave(input, leave, signal);
  onInvalid(input, () => handle.ask(), alone, signal);
  // A form that leaves validation to a library (`noValidate`) still shows our sentence when it is sent.
  input.form?.addEventListener('submit', () => handle.ask(), { signal, capture: true });

  return {
    write: format.write,
    detach() {
      isAttached = false;
      format.detach();
      listening.abort();
    },
  };
}
