'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useField } from './field-context.ts';
import { useDescribedBy } from './use-described-by.ts';

export interface FieldErrorProps extends ComponentPropsWithoutRef<'p'> {}

/** Says what is wrong and what to do, while something is. Renders a `<p>`. */
export const FieldError = forwardRef<HTMLParagraphElement, FieldErrorProps>(function FieldError(
  { children, id: ownId, ...rest },
  ref,
) {
  const { error } = useField('Error');
  const id = useDescribedBy('error', ownId, error !== null);
  if (error === null) return null;

  return (
    <p ref={ref} id={id} data-part="error" {...rest}>
      {children ?? error}
    </p>
  );
});
