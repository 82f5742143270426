'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { FieldRoot } from '../field/field-root.tsx';
import { useExpiry, type ExpiryOptions } from './use-expiry.ts';

export interface ExpiryRootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'>, ExpiryOptions {
  /** The input's id; label, hint and error derive theirs from it. */
  id?: string | undefined;
}

/** Joins the parts of an expiry date; the rules go here. It has no id of its own: `id` is the input's. Renders a `<div>`. */
export const ExpiryRoot = forwardRef<HTMLDivElement, ExpiryRootProps>(function ExpiryRoot(
  { today, maxYearsAhead, required, error, onValueChange, ...rest },
  ref,
) {
  const field = useExpiry({ today, maxYearsAhead, required, error, onValueChange });

  return <FieldRoot ref={ref} name="expiry" field={field} {...rest} />;
});
