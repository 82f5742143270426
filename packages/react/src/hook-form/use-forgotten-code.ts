'use client';
import { useEffect, useRef } from 'react';
import { get, set, useFormState, type Control, type FieldValues } from 'react-hook-form';

/**
 * Empties the code once the form was submitted with success, also where the page resets the form in the midst of that, and takes
 * it out of the default values, into which `reset(values)` puts what was sent. `path` is where the code stands in them.
 */
export function useForgottenCode<Values extends FieldValues>(
  control: Control<Values>,
  path: string,
  forget: () => void,
): void {
  const { isSubmitting, isSubmitSuccessful, submitCount, defaultValues } = useFormState({ control });
  const before = useRef({ isSubmitting, submitCount });
  const isDefault = Boolean(get(defaultValues, path));

  useEffect(() => {
    const { isSubmitting: wasSubmitting, submitCount: count } = before.current;
    before.current = { isSubmitting, submitCount };
    // A form that stays on the page may be sent with success more than once.
    const isSent = isSubmitSuccessful && submitCount !== count;
    // The library counts a submit that has failed, and hears no more of one in which the form was reset.
    const isReset = wasSubmitting && !isSubmitting && submitCount <= count;

    if (isDefault) set(defaultValues ?? {}, path, '');
    if (isSent || isReset || isDefault) forget();
  }, [isSubmitting, isSubmitSuccessful, submitCount, isDefault, defaultValues, path, forget]);
}
