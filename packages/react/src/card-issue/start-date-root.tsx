'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { FieldRoot } from '../field/field-root.tsx';
import { useStartDate, type StartDateOptions } from './use-start-date.ts';

export interface StartDateRootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'>, StartDateOptions {
  /** The input's id; label, hint and error derive theirs from it. */
  id?: string | undefined;
}

/** Joins the parts of a start date; the rules go here. It has no id of its own: `id` is the input's. Renders a `<div>`. */
export const StartDateRoot = forwardRef<HTMLDivElement, StartDateRootProps>(function StartDateRoot(
  { today, error, onValueChange, ...rest },
  ref,
) {
  const field = useStartDate({ today, error, onValueChange });

  return <FieldRoot ref={ref} name="start-date" field={field} {...rest} />;
});
