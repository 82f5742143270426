import { forwardRef, type ReactNode } from 'react';
import { FieldBody } from '../field/field-body.tsx';
import type { FieldInputProps } from '../field/field-input.tsx';
import { ExpiryRoot } from './expiry-root.tsx';
import type { ExpiryOptions } from './use-expiry.ts';

export interface ExpiryFieldProps extends Omit<FieldInputProps, 'required'>, ExpiryOptions {
  /** In place of the locale's "Expiry date (MM / YY)". Keep the format in it: browsers fill the date by it. */
  label?: ReactNode;
}

/** An expiry date, ready to use: label, input, error and hint. Form props go to the `<input>`, which is the ref. */
export const ExpiryField = forwardRef<HTMLInputElement, ExpiryFieldProps>(function ExpiryField(
  { id, label, today, maxYearsAhead, required, error, onValueChange, name = 'expiry', ...input },
  ref,
) {
  return (
    <ExpiryRoot {...{ id, today, maxYearsAhead, required, error, onValueChange }}>
      <FieldBody ref={ref} label={label} name={name} {...input} />
    </ExpiryRoot>
  );
});
