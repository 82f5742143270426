'use client';
import { useEffect } from 'react';
import { useCard, type CardFacts } from './card-context.ts';
import { formCard } from './form-card.ts';
import type { FieldHandle } from './field-handle.ts';

/** Lets a field that no `CardFields` joins hear what the number in its form says. `hear` must stay the same. */
export function useFormCard({ element }: FieldHandle, hear: (facts: CardFacts) => void): void {
  const alone = useCard() === null;

  // At each render: the input may have come with this one, or stand in another form now.
  useEffect(() => {
    const form = element()?.form;
    return alone && form ? formCard(form).subscribe(hear) : undefined;
  });
}
