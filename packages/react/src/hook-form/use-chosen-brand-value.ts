'use client';
import { useRef } from 'react';
import type { Control, FieldValues, Path } from 'react-hook-form';
import type { CardNumberMeaning } from '../card-number/card-number-meaning.ts';
import type { FieldValue } from '../field/field-value.ts';

/**
 * Keeps the id of the chosen brand among the form's values for as long as there is a choice. No input is bound to it: a hidden
 * one tells nobody that its value is another. Returns what hears the number.
 */
export function useChosenBrandValue<Values extends FieldValues>(control: Control<Values>, name: string) {
  const held = useRef<string | undefined>(undefined);

  return ({ meaning }: FieldValue<CardNumberMeaning>) => {
    const id = meaning.chosenBrand?.id;
    if (id === held.current) return;

    held.current = id;
    const path = `${name}.chosenBrand` as Path<Values>;
    if (id === undefined) control.unregister(path);
    else void control.register(path).onChange({ type: 'change', target: { name: path, value: id } });
  };
}
