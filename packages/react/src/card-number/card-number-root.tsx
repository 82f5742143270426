'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { FieldRoot } from '../field/field-root.tsx';
import { CardNumberContext } from './card-number-context.ts';
import { useCardNumber, type CardNumberOptions } from './use-card-number.ts';

export interface CardNumberRootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'>, CardNumberOptions {
  /** The input's id; label, hint and error derive theirs from it. */
  id?: string | undefined;
}

/** Joins the parts of a card number; the rules go here. It has no id of its own: `id` is the input's. Renders a `<div>`. */
export const CardNumberRoot = forwardRef<HTMLDivElement, CardNumberRootProps>(function CardNumberRoot(
  { accepted, reader, required, error, onValueChange, ...rest },
  ref,
) {
  const field = useCardNumber({ accepted, reader, required, error, onValueChange });

  return (
    <CardNumberContext.Provider value={field}>
      <FieldRoot ref={ref} name="number" field={field} {...rest} />
    </CardNumberContext.Provider>
  );
});
