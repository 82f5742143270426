'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { FieldRoot } from '../field/field-root.tsx';
import { useCardholderName, type CardholderNameOptions } from './use-cardholder-name.ts';

export interface CardholderNameRootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'>, CardholderNameOptions {
  /** The input's id; label, hint and error derive theirs from it. */
  id?: string | undefined;
}

/** Joins the parts of a cardholder’s name; the rules go here. It has no id of its own: `id` is the input's. Renders a `<div>`. */
export const CardholderNameRoot = forwardRef<HTMLDivElement, CardholderNameRootProps>(function CardholderNameRoot(
  { required, error, onValueChange, ...rest },
  ref,
) {
  const field = useCardholderName({ required, error, onValueChange });

  return <FieldRoot ref={ref} name="name" field={field} {...rest} />;
});
