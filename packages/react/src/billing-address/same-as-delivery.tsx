'use client';
import { enBillingAddress, type BillingAddress } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { maskingAttributes, maskingClass } from '../field/masked.ts';
import { useWords } from '../messages/messages-context.tsx';
import { idEnds, type AddressPartName } from './address-part.ts';

interface SameAsDeliveryProps extends ComponentPropsWithoutRef<'input'> {
  id: string;
  delivery: BillingAddress;
  /** Under which names the address goes into form data while the box is ticked. */
  names: Readonly<Record<AddressPartName, string>>;
  ticked: boolean;
}

// Narrower than what a merchant may hand in: all else is none of the form's.
const parts = Object.keys(idEnds) as readonly AddressPartName[];

/** The tick that takes the delivery address, and that address while it is taken. Its ref and its props are the box's. */
export const SameAsDelivery = forwardRef<HTMLInputElement, SameAsDeliveryProps>(function SameAsDelivery(
  { id, delivery, names, ticked, ...box },
  ref,
) {
  const words = useWords('billingAddress', enBillingAddress);
  const { line1, line2, city, region, postalCode } = delivery;
  const lines = [line1, line2, [city, region, postalCode].filter(Boolean).join(' ')].filter(Boolean);

  return (
    <div data-part="same-as-delivery">
      <label data-part="tick">
        <input ref={ref} type="checkbox" id={id} aria-describedby={ticked ? `${id}-address` : undefined} {...box} />
        <span>{words.sameAsDelivery}</span>
      </label>
      {ticked ? (
        <p
          id={`${id}-address`}
          data-part="delivery-address"
          dir="auto"
          className={maskingClass()}
          {...maskingAttributes}
        >
          {lines.join(', ')}
        </p>
      ) : null}
      {ticked
        ? parts.map((part) => <input key={part} type="hidden" name={names[part]} value={delivery[part] ?? ''} />)
        : null}
    </div>
  );
});
