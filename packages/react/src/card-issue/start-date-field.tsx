import { forwardRef, type ReactNode } from 'react';
import { FieldBody } from '../field/field-body.tsx';
import type { FieldInputProps } from '../field/field-input.tsx';
import { StartDateRoot } from './start-date-root.tsx';
import type { StartDateOptions } from './use-start-date.ts';

export interface StartDateFieldProps extends Omit<FieldInputProps, 'required'>, StartDateOptions {
  /** In place of the locale's "Start date (optional)". Keep "MM / YY" out of it: browsers would fill the expiry date in. */
  label?: ReactNode;
}

/** The date from which a card is valid, ready to use. Form props go to the `<input>`, which is the ref. */
export const StartDateField = forwardRef<HTMLInputElement, StartDateFieldProps>(function StartDateField(
  { id, label, today, error, onValueChange, name = 'start-date', ...input },
  ref,
) {
  return (
    <StartDateRoot {...{ id, today, error, onValueChange }}>
      <FieldBody ref={ref} label={label} name={name} {...input} />
    </StartDateRoot>
  );
});
