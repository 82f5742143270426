'use client';
import { useEffect } from 'react';
import { unknownCard, useCard, type CardFacts } from './card-context.ts';
import { formCard } from './form-card.ts';
import type { FieldHandle } from './field-handle.ts';

/** Tells the other fields of the card what the number says, for as long as there is a number field. */
export function useTellCard({ brand, place, lastFour }: CardFacts, { element }: FieldHandle): void {
  const joined = useCard()?.learn;

  useEffect(() => {
    const form = element()?.form;
    const learn = joined ?? (form ? formCard(form).learn : undefined);
    learn?.({ brand, place, lastFour });
    return () => learn?.(unknownCard);
  }, [joined, element, brand, place, lastFour]);
}
