'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { FieldRoot } from '../field/field-root.tsx';
import { useIssueNumber, type IssueNumberOptions } from './use-issue-number.ts';

export interface IssueNumberRootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'>, IssueNumberOptions {
  /** The input's id; label, hint and error derive theirs from it. */
  id?: string | undefined;
}

/** Joins the parts of an issue number; the rules go here. It has no id of its own: `id` is the input's. Renders a `<div>`. */
export const IssueNumberRoot = forwardRef<HTMLDivElement, IssueNumberRootProps>(function IssueNumberRoot(
  { error, onValueChange, ...rest },
  ref,
) {
  const field = useIssueNumber({ error, onValueChange });

  return <FieldRoot ref={ref} name="issue-number" field={field} {...rest} />;
});
