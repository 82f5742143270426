'use client';
import type { BillingAddress } from '@flipside/core';
import { useCallback, useImperativeHandle, useState, type Ref } from 'react';
import type { FieldHandle } from '../field/field-handle.ts';
import { addressHandle, type BillingAddressHandle, type JoinAddress } from './address-handle.ts';
import type { AddressPartName } from './address-part.ts';

/** Joins the fields of an address into the one handle that a merchant's form asks. Returns the way in for each field. */
export function useAddressParts(
  handleRef: Ref<BillingAddressHandle> | undefined,
  /** The delivery address, while it is the one to send. */
  instead: BillingAddress | null,
  country: string,
): JoinAddress {
  const [joined] = useState(() => new Map<AddressPartName, FieldHandle>());

  useImperativeHandle(
    handleRef,
    () =>
      addressHandle(
        joined,
        () => instead,
        () => country,
      ),
    [joined, instead, country],
  );

  return useCallback<JoinAddress>(
    (part, field) => {
      joined.set(part, field);
      return () => {
        joined.delete(part);
      };
    },
    [joined],
  );
}
