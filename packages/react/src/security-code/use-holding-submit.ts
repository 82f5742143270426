'use client';
import { useEffect } from 'react';
import { useCard } from '../field/card-context.ts';
import type { FieldHandle } from '../field/field-handle.ts';

/**
 * Holds the submit while a statement still wants confirming. A browser lets a form go whose read-only inputs are invalid, and the
 * rule of a form library (`noValidate`) sees the letter and no tick. In a card that is bound to a library, the binding asks the
 * fields themselves, and says what else is wrong in the same go.
 */
export function useHoldingSubmit({ element, ask }: FieldHandle, unconfirmed: boolean): void {
  const alone = useCard() === null;

  useEffect(() => {
    const form = element()?.form;
    if (!form || !unconfirmed) return undefined;

    const hold = (event: Event) => {
      if (form.noValidate && !alone) return;
      event.preventDefault();
      event.stopPropagation();
      ask();
      element()?.focus();
    };
    form.addEventListener('submit', hold, { capture: true });
    return () => form.removeEventListener('submit', hold, { capture: true });
  }, [element, ask, unconfirmed, alone]);
}
