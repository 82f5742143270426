'use client';
import { useCallback, useEffect, useRef } from 'react';
import { useFormState, type Control, type FieldValues, type Path } from 'react-hook-form';
import type { CardNumberMeaning } from '../card-number/card-number-meaning.ts';
import type { FieldValue } from '../field/field-value.ts';

/**
 * Keeps the id of the chosen brand among the form's values for as long as there is a choice. No input is bound to it: a hidden
 * one tells nobody that its value is another. Returns what hears the number.
 */
export function useChosenBrandValue<Values extends FieldValues>(control: Control<Values>, name: string) {
  const { defaultValues } = useFormState({ control });
  const held = useRef<string | undefined>(undefined);
  const path = `${name}.chosenBrand` as Path<Values>;

  const put = useCallback(
    (id: string) => void control.register(path).onChange({ type: 'change', target: { name: path, value: id } }),
    [control, path],
  );

  // A reset to the same card takes the choice from the values, and its number is not heard again.
  const before = useRef(defaultValues);
  useEffect(() => {
    const isReset = defaultValues !== before.current;
    before.current = defaultValues;
    if (isReset && held.current !== undefined) put(held.current);
  }, [defaultValues, put]);

  return ({ meaning }: FieldValue<CardNumberMeaning>) => {
    const id = meaning.chosenBrand?.id;
    if (id === held.current) return;

    held.current = id;
    if (id === undefined) control.unregister(path);
    else put(id);
  };
}
