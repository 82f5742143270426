import type { HTMLAttributes, InputHTMLAttributes } from 'react';
import type { FieldState, StateAttributes } from './field-context.ts';
import { maskingAttributes, maskingClass } from './masked.ts';
import { present } from './state-attribute.ts';
import type { TextField } from './use-text-field.ts';

interface FieldFacts {
  readonly field: Pick<TextField<unknown>, 'ref' | 'filled' | 'error' | 'announcer'>;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  /** What is in the field may be submitted. */
  readonly complete: boolean;
  readonly inputProps: InputHTMLAttributes<HTMLInputElement> & StateAttributes;
  readonly rootProps?: HTMLAttributes<HTMLElement> & StateAttributes;
}

/** What all hooks of a field return. Length and pattern are never attributes: they cut what browsers fill in. */
export function fieldState({ field, label, hint, required, complete, ...facts }: FieldFacts): FieldState {
  const { error } = field;
  const state: StateAttributes = { 'data-invalid': present(error !== null), 'data-filled': present(field.filled) };

  return {
    ref: field.ref,
    filled: field.filled,
    invalid: error !== null,
    label,
    hint,
    error,
    announcer: field.announcer,
    inputProps: {
      type: 'text',
      autoCorrect: 'off',
      spellCheck: false,
      className: maskingClass(),
      ...maskingAttributes,
      // Said while nothing is wrong, too: of a field that blocks the submit the browser tells screen readers that it is invalid.
      'aria-invalid': error !== null,
      'aria-required': required || undefined,
      ...state,
      ...facts.inputProps,
    },
    rootProps: { ...state, 'data-complete': present(complete), ...facts.rootProps },
  };
}
