'use client';
import { forwardRef, type ReactNode } from 'react';
import { AllPartsContext } from './all-parts.ts';
import { FieldError } from './field-error.tsx';
import { FieldHint } from './field-hint.tsx';
import { FieldInput, type FieldInputProps } from './field-input.tsx';
import { FieldLabel } from './field-label.tsx';
import { FieldStatus } from './field-status.tsx';

export interface FieldBodyProps extends FieldInputProps {
  label: ReactNode;
  /** What stands in the input's box, after it. */
  mark?: ReactNode;
  /** What stands between the box and its error. */
  below?: ReactNode;
}

/** The parts of a ready-made field in their order. The ref and all else are the `<input>`'s. */
export const FieldBody = forwardRef<HTMLInputElement, FieldBodyProps>(function FieldBody(
  { label, mark, below, name, ...input },
  ref,
) {
  return (
    <AllPartsContext.Provider value>
      <FieldLabel>{label}</FieldLabel>
      <div data-part="control">
        <FieldInput ref={ref} name={name || undefined} {...input} />
        {mark}
      </div>
      {below}
      <FieldError />
      <FieldHint />
      <FieldStatus />
    </AllPartsContext.Provider>
  );
});
