import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { CheckoutValues } from './checkout-values.ts';
import { keptContact } from './kept-contact.ts';

/** Keeps the contact details when the form goes, by a link, a reload or a closed page. Not before: what is half typed is nobody's. */
export function useKeptContact({ getValues }: Pick<UseFormReturn<CheckoutValues>, 'getValues'>): void {
  useEffect(() => {
    const keep = () => {
      const { email, name, address } = getValues();
      keptContact.keep({ email, name, address });
    };
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [getValues]);
}
