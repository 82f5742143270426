'use client';
import { enSavedCards } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useWords } from '../messages/messages-context.tsx';

export interface SavedCardLegendProps extends ComponentPropsWithoutRef<'legend'> {}

/** What the choice is about; children replace the locale's words. Renders a `<legend>`. */
export const SavedCardLegend = forwardRef<HTMLLegendElement, SavedCardLegendProps>(function SavedCardLegend(
  { children, ...rest },
  ref,
) {
  const words = useWords('savedCards', enSavedCards);

  return (
    <legend ref={ref} data-part="legend" {...rest}>
      {children ?? words.legend}
    </legend>
  );
});
