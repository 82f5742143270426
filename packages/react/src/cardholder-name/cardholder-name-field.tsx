import { forwardRef, type ReactNode } from 'react';
import { FieldBody } from '../field/field-body.tsx';
import type { FieldInputProps } from '../field/field-input.tsx';
import { CardholderNameRoot } from './cardholder-name-root.tsx';
import type { CardholderNameOptions } from './use-cardholder-name.ts';

export interface CardholderNameFieldProps extends Omit<FieldInputProps, 'required'>, CardholderNameOptions {
  /** In place of the locale's "Name on card". */
  label?: ReactNode;
}

/** A cardholder’s name, ready to use: label, input, error and hint. Form props go to the `<input>`, which is the ref. */
export const CardholderNameField = forwardRef<HTMLInputElement, CardholderNameFieldProps>(function CardholderNameField(
  { id, label, required, error, onValueChange, name = 'name', ...input },
  ref,
) {
  return (
    <CardholderNameRoot {...{ id, required, error, onValueChange }}>
      <FieldBody ref={ref} label={label} name={name} {...input} />
    </CardholderNameRoot>
  );
});
