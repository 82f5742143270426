'use client';
import { useEffect, useRef, useState } from 'react';
import type { Control, FieldValues, Path } from 'react-hook-form';
import type { CardNumberMeaning } from '../card-number/card-number-meaning.ts';
import type { FieldValue } from '../field/field-value.ts';

/**
 * Takes start date and issue number out of the form's values once the number is another card's. The library does so by itself
 * only when the component that called `useForm` renders, which need not be before the submit. Returns what hears the number.
 */
export function useCardIssueValues<Values extends FieldValues>(control: Control<Values>, name: string) {
  const [isOffered, setOffered] = useState(false);
  const wasOffered = useRef(false);

  useEffect(() => {
    if (wasOffered.current && !isOffered) {
      control.unregister([`${name}.startDate`, `${name}.issueNumber`] as Path<Values>[]);
    }
    wasOffered.current = isOffered;
  }, [isOffered, control, name]);

  return ({ meaning }: FieldValue<CardNumberMeaning>) => setOffered(meaning.brand?.issueNumberAndStartDate === true);
}
