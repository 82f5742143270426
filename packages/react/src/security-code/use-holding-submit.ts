'use client';
import { useEffect } from 'react';
import { useCard } from '../field/card-context.ts';
import type { FieldHandle } from '../field/use-text-field.ts';

/**
 * Holds the submit of a form that leaves validation to a library (`noValidate`) while a statement still wants confirming: the
 * library's rule sees the letter, and no tick. In a `CardFields` the binding asks the fields themselves.
 */
export function useHoldingSubmit({ element, ask }: FieldHandle, unconfirmed: boolean): void {
  const alone = useCard() === null;

  useEffect(() => {
    const form = element()?.form;
    if (!form || !unconfirmed || !alone) return undefined;

    const hold = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      ask();
      element()?.focus();
    };
    form.addEventListener('submit', hold, { capture: true });
    return () => form.removeEventListener('submit', hold, { capture: true });
  }, [element, ask, unconfirmed, alone]);
}
