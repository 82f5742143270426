import { forwardRef, type ReactNode } from 'react';
import { FieldBody } from '../field/field-body.tsx';
import type { FieldInputProps } from '../field/field-input.tsx';
import { IssueNumberRoot } from './issue-number-root.tsx';
import type { IssueNumberOptions } from './use-issue-number.ts';

export interface IssueNumberFieldProps extends Omit<FieldInputProps, 'required'>, IssueNumberOptions {
  /** In place of the locale's "Issue number (optional)". */
  label?: ReactNode;
}

/** How often a card was issued, ready to use. Form props go to the `<input>`, which is the ref. */
export const IssueNumberField = forwardRef<HTMLInputElement, IssueNumberFieldProps>(function IssueNumberField(
  { id, label, error, onValueChange, name = 'issue-number', ...input },
  ref,
) {
  return (
    <IssueNumberRoot {...{ id, error, onValueChange }}>
      <FieldBody ref={ref} label={label} name={name} {...input} />
    </IssueNumberRoot>
  );
});
