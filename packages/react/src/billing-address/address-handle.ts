import { addressFormat, formatPostalCode, type AddressField, type BillingAddress } from '@flipside/core';
import type { FieldHandle } from '../field/field-handle.ts';
import type { AddressPartName } from './address-part.ts';

/** A field of the address says that it is there. */
export type JoinAddress = (part: AddressPartName, field: FieldHandle) => () => void;

/** What the page may ask of an address. */
export interface BillingAddressHandle {
  /** What stands in the way of submitting a field, null for nothing. Shows nothing. For the rules of a form library. */
  readonly problem: (part: AddressPartName) => string | null;
  /** Shows what stands in the way, and moves the focus there. Returns whether the address may be sent. */
  readonly check: () => boolean;
  /** The address to send: the delivery's where the shopper has said so, and the postal code as its country prints it. */
  readonly reveal: () => BillingAddress;
}

export function addressHandle(
  fields: ReadonlyMap<AddressPartName, FieldHandle>,
  /** The delivery address, while it is the one to send. */
  instead: () => BillingAddress | null,
  country: () => string,
): BillingAddressHandle {
  return {
    problem: (part) => fields.get(part)?.problem() ?? null,
    check: () => {
      const problems = [...fields.values()].filter((field) => field.ask() !== null);
      first(problems.flatMap((field) => field.element() ?? []))?.focus();
      return problems.length === 0;
    },
    reveal: () => {
      const other = instead();
      if (other !== null) {
        return { ...other, postalCode: formatPostalCode(other.postalCode ?? '', other.country) };
      }

      const asked = addressFormat(country()).fields.filter((field) => fields.has(field));
      const typed = asked.map((field) => [field, fields.get(field)?.reveal() ?? ''] as const);
      return { ...(Object.fromEntries(typed) as Record<AddressField, string>), country: country() };
    },
  };
}

/** The one that stands first on the page, which has the country's order. */
function first<Control extends Element>(controls: readonly Control[]): Control | undefined {
  return controls.find((control) =>
    controls.every((other) => !(control.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING)),
  );
}
