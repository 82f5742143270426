'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useMessages } from '../messages/messages-context.tsx';

export interface SavedCardLegendProps extends ComponentPropsWithoutRef<'legend'> {}

/** What the choice is about; children replace the locale's words. Renders a `<legend>`. */
export const SavedCardLegend = forwardRef<HTMLLegendElement, SavedCardLegendProps>(function SavedCardLegend(
  { children, ...rest },
  ref,
) {
  const words = useMessages().savedCards;

  return (
    <legend ref={ref} data-part="legend" {...rest}>
      {children ?? words.legend}
    </legend>
  );
});
