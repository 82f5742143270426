'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useField } from './field-context.ts';
import { useDescribedBy } from './use-described-by.ts';

export interface FieldHintProps extends ComponentPropsWithoutRef<'p'> {}

/** Says what to enter and where it stands on the card; it stays while an error shows. Renders a `<p>`. */
export const FieldHint = forwardRef<HTMLParagraphElement, FieldHintProps>(function FieldHint(
  { children, id: ownId, ...rest },
  ref,
) {
  const { hint } = useField('Hint');
  const sentence = children ?? hint;
  const id = useDescribedBy('hint', ownId, sentence !== null);
  if (sentence === null) return null;

  return (
    <p ref={ref} id={id} data-part="hint" {...rest}>
      {sentence}
    </p>
  );
});
