'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useField } from './field-context.ts';

export interface FieldLabelProps extends ComponentPropsWithoutRef<'label'> {}

/** Names the field, in the words of the locale unless it has children. Renders a `<label>`. */
export const FieldLabel = forwardRef<HTMLLabelElement, FieldLabelProps>(function FieldLabel(
  { children, ...rest },
  ref,
) {
  const { id, label } = useField('Label');

  return (
    <label ref={ref} htmlFor={id} data-part="label" {...rest}>
      {children ?? label}
    </label>
  );
});
