'use client';
import {
  enBillingAddress,
  enRefused,
  formatPostalCode,
  plainFormat,
  type AddressField,
  type AddressFormat,
} from '@flipside/core';
import { useCallback, useMemo } from 'react';
import type { FieldState } from '../field/field-context.ts';
import type { FieldOptions } from '../field/field-options.ts';
import { fieldState } from '../field/field-state.ts';
import type { FieldHandle } from '../field/field-handle.ts';
import { useTextField } from '../field/use-text-field.ts';
import { useWords } from '../messages/messages-context.tsx';
import { idEnds } from './address-part.ts';
import { addressMeaning, addressProblem, addressWords, type AddressMeaning } from './address-problem.ts';

export interface AddressFieldOptions extends FieldOptions<AddressMeaning> {
  readonly field: AddressField;
  readonly country: string;
  readonly format: AddressFormat;
}

/** One typed field of an address. Its text stays while the country changes; it is only read anew. */
export function useAddressField({
  field: name,
  country,
  format,
  required = format.required.includes(name),
  error,
  onValueChange,
}: AddressFieldOptions): FieldState & { readonly handle: FieldHandle } {
  const words = useWords('billingAddress', enBillingAddress);
  const refused = useWords('refused', enRefused);
  const own = useMemo(() => addressWords(name, format, words), [name, format, words]);
  const read = useCallback((text: string) => addressMeaning(name, text, country), [name, country]);

  const field = useTextField<AddressMeaning>(idEnds[name], {
    format: plainFormat,
    read,
    canonical: (text) => (name === 'postalCode' ? formatPostalCode(text, country) : text.trim()),
    problem: (meaning) => addressProblem(meaning, own, required, words.cardNumber),
    atOnce: ({ kind }) => kind === 'card-number',
    refused: () => refused.letter,
    error,
    onValueChange,
  });

  const isCode = name === 'postalCode';
  return {
    handle: field.handle,
    ...fieldState({
      field,
      label: required ? own.label : words.optional({ label: own.label }),
      hint: own.hint,
      required,
      complete: field.meaning.kind === 'filled',
      inputProps: {
        autoCapitalize: isCode ? 'characters' : 'words',
        inputMode: isCode && format.postalCode.numeric ? 'numeric' : undefined,
        dir: 'auto',
      },
      rootProps: { 'data-field': idEnds[name] },
    }),
  };
}
