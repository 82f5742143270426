'use client';
import type { AddressField, AddressFormat } from '@flipside/core';
import { forwardRef, useEffect, type ReactNode } from 'react';
import { FieldBody } from '../field/field-body.tsx';
import type { FieldInputProps } from '../field/field-input.tsx';
import { FieldRoot } from '../field/field-root.tsx';
import type { FieldOptions } from '../field/field-options.ts';
import { idEnds, type AddressPartName } from './address-part.ts';
import type { JoinAddress } from './address-handle.ts';
import type { AddressMeaning } from './address-problem.ts';
import { useAddressField } from './use-address-field.ts';

/** Form props, rules and words of one typed field. */
export interface AddressInputProps extends Omit<FieldInputProps, 'required' | 'id'>, FieldOptions<AddressMeaning> {
  /** In place of the country's own name for it. */
  label?: ReactNode;
}

interface AddressTextFieldProps extends AddressInputProps {
  id: string;
  field: AddressField;
  country: string;
  format: AddressFormat;
  join: JoinAddress;
}

/**
 * One typed field of an address. What the country has no use for is hidden and takes no part in the form, but keeps what was typed:
 * the next country may want it.
 */
export const AddressTextField = forwardRef<HTMLInputElement, AddressTextFieldProps>(function AddressTextField(
  { id, field: name, country, format, join, label, required, error, onValueChange, disabled, ...input },
  ref,
) {
  const wanted = format.fields.includes(name);
  const { handle, ...field } = useAddressField({ field: name, country, format, required, error, onValueChange });

  useEffect(() => join(name satisfies AddressPartName, handle), [join, name, handle]);

  return (
    <FieldRoot name={idEnds[name]} id={id} field={field} hidden={!wanted}>
      <FieldBody ref={ref} label={label} disabled={disabled === true || !wanted} {...input} />
    </FieldRoot>
  );
});
