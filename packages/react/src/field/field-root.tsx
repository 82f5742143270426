'use client';
import { forwardRef, useCallback, useId, useMemo, useState, type ComponentPropsWithoutRef } from 'react';
import { useCard } from './card-context.ts';
import { FieldContext, type DescribingPart, type FieldState } from './field-context.ts';
import type { FieldName } from './field-name.ts';

const partOf: Record<FieldName, string> = {
  number: 'card-number',
  expiry: 'expiry',
  csc: 'security-code',
  name: 'cardholder-name',
  line1: 'address-field',
  line2: 'address-field',
  city: 'address-field',
  region: 'address-field',
  postal: 'address-field',
  country: 'address-field',
  'start-date': 'start-date',
  'issue-number': 'issue-number',
};

export interface FieldRootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'> {
  name: FieldName;
  /** The input's id. Inside a card it follows from the card's; React's own is the fallback. */
  id?: string | undefined;
  field: FieldState;
}

/** Joins label, input, hint and error of one field. It has no id of its own: `id` is the input's. Renders a `<div>`. */
export const FieldRoot = forwardRef<HTMLDivElement, FieldRootProps>(function FieldRoot(
  { name, id: inputId, field, ...rest },
  ref,
) {
  const generatedId = useId();
  const card = useCard();
  const id = inputId ?? (card === null ? generatedId : `${card.id}-${name}`);
  const [registered, setRegistered] = useState<Record<DescribingPart, string | null>>({ error: null, hint: null });

  const describe = useCallback((describing: DescribingPart, partId: string | null) => {
    setRegistered((before) => (before[describing] === partId ? before : { ...before, [describing]: partId }));
  }, []);

  const context = useMemo(() => ({ ...field, id, described: registered, describe }), [field, id, registered, describe]);

  return (
    <FieldContext.Provider value={context}>
      <div ref={ref} data-flipside="" data-part={partOf[name]} {...field.rootProps} {...rest} />
    </FieldContext.Provider>
  );
});
