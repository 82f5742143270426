'use client';
import { useCallback, useMemo, useRef, useState, type FormEvent } from 'react';
import type { CardContextValue } from '../field/card-context.ts';
import type { FieldName } from '../field/field-name.ts';
import { firstInvalid } from '../field/first-invalid.ts';
import type { FieldHandle } from '../field/field-handle.ts';

export interface Code {
  readonly join: CardContextValue['join'];
  readonly askedFor: (id: string) => void;
  /** Another card is chosen: the code goes. */
  readonly forget: () => void;
  readonly field: () => FieldHandle | undefined;
  /** A refused submit moves the focus to the code, if that is what the browser refused first. */
  readonly onInvalidCapture: (event: FormEvent<HTMLFieldSetElement>) => void;
}

/** The code of the chosen card. It belongs to that card alone: it never outlives the choice. */
export function useCode(): Code {
  const [fields] = useState(() => new Map<FieldName, FieldHandle>());
  const lastAsked = useRef<string | null>(null);
  const field = useCallback(() => fields.get('csc'), [fields]);

  const join = useCallback(
    (name: FieldName, handle: FieldHandle) => {
      fields.set(name, handle);
      return () => {
        if (fields.get(name) === handle) fields.delete(name);
      };
    },
    [fields],
  );

  const askedFor = useCallback(
    (id: string) => {
      if (lastAsked.current !== null && lastAsked.current !== id) field()?.clear();
      lastAsked.current = id;
    },
    [field],
  );

  const forget = useCallback(() => {
    field()?.clear();
    lastAsked.current = '';
  }, [field]);

  const onInvalidCapture = useCallback(
    ({ target, currentTarget }: FormEvent<HTMLFieldSetElement>) => {
      const code = field()?.element();
      // The browser gives the focus to the first control that it refuses itself, after this task.
      if (code && target === code && target === firstInvalid(currentTarget.form)) setTimeout(() => code.focus());
    },
    [field],
  );

  return useMemo(
    () => ({ join, askedFor, forget, field, onInvalidCapture }),
    [join, askedFor, forget, field, onInvalidCapture],
  );
}
