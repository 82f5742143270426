'use client';
import { addressFormat, enBillingAddress, type AddressField, type BillingAddress } from '@flipside/core';
import {
  forwardRef,
  useId,
  useMemo,
  useState,
  type ComponentPropsWithRef,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type Ref,
} from 'react';
import { createAnnouncer } from '../field/announcer.ts';
import { useCard } from '../field/card-context.ts';
import { StatusRegion } from '../field/status-region.tsx';
import { VoiceContext } from '../field/voice-context.ts';
import { useWords } from '../messages/messages-context.tsx';
import type { BillingAddressHandle } from './address-handle.ts';
import { autofillToken, idEnds, type AddressPartName, type AddressPurpose } from './address-part.ts';
import { AddressTextField, type AddressInputProps } from './address-text-field.tsx';
import { CountryField, type CountryInputProps } from './country-field.tsx';
import { SameAsDelivery } from './same-as-delivery.tsx';
import { useAddressParts } from './use-address-parts.ts';
import { useChoice } from './use-choice.ts';
import { useCountry } from './use-country.ts';

/** Props for each field: names, rules, words, the bindings of a form library. */
export type BillingAddressInputs = {
  readonly [Field in AddressField]?: AddressInputProps & Pick<ComponentPropsWithRef<'input'>, 'ref'>;
} & {
  readonly country?: CountryInputProps & Pick<ComponentPropsWithRef<'select'>, 'ref'>;
};

export interface BillingAddressFieldsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'id'> {
  /** The base of all ids: with `billing` the inputs are `billing-line1`, `billing-postal` and so on. */
  id?: string | undefined;
  /** In place of the locale's "Billing address". */
  legend?: ReactNode;
  /**
   * Which fields there are, in whatever order the country has them. An address check needs the street and the postal code, some
   * the postal code alone.
   * @default 'all'
   */
  fields?: 'all' | 'postal-code' | readonly AddressField[] | undefined;
  /** The countries to choose from, as two capitals, in their order. All of them by default; one alone is not asked for. */
  countries?: readonly string[] | undefined;
  /**
   * Chosen at first, and once it comes where the shopper has chosen none. Without it, or where it isn't one of `countries`, the
   * shopper has to choose.
   */
  defaultCountry?: string | undefined;
  /** Hears the country, as two capitals or empty for none, whenever it changes: `countries` may have lost the chosen one. */
  onCountryChange?: ((country: string) => void) | undefined;
  /** What browsers fill in: the billing address, another one, or the only one that they know. */
  purpose?: AddressPurpose | undefined;
  /** Where the order goes. A tick takes it for the billing address too, and hides the fields. */
  delivery?: BillingAddress | undefined;
  /**
   * Whether the tick is set at first.
   * @default true
   */
  defaultSameAsDelivery?: boolean | undefined;
  /** Hears whether the tick is set, whenever that changes. */
  onSameAsDeliveryChange?: ((same: boolean) => void) | undefined;
  /** Props for each field: names, rules, words, the bindings of a form library. */
  inputs?: BillingAddressInputs | undefined;
  /** What a form of your own asks the fields: what is wrong, and for the values. */
  handleRef?: Ref<BillingAddressHandle> | undefined;
}

const allFields: readonly AddressField[] = ['line1', 'line2', 'city', 'region', 'postalCode'];
const asked = { all: allFields, 'postal-code': ['postalCode'] } as const;

/**
 * The address that the bank knows, with the fields, words and order of its country, inside the merchant's own form or inside
 * `CardFields`. Renders a `<fieldset>`.
 */
export const BillingAddressFields = forwardRef<HTMLFieldSetElement, BillingAddressFieldsProps>(
  function BillingAddressFields(
    {
      id: ownId,
      legend,
      fields: which = 'all',
      countries,
      defaultCountry,
      onCountryChange,
      purpose = 'billing',
      delivery,
      defaultSameAsDelivery = true,
      onSameAsDeliveryChange,
      inputs = {},
      handleRef,
      ...rest
    },
    ref,
  ) {
    const generatedId = useId();
    const id = ownId ?? generatedId;
    const words = useWords('billingAddress', enBillingAddress);
    const card = useCard();
    const [ownVoice] = useState(createAnnouncer);
    const { named, only, initial, country, choose } = useCountry(countries, defaultCountry, onCountryChange);
    const format = useMemo(() => addressFormat(country), [country]);
    const tick = useChoice<HTMLInputElement, boolean>(
      'checked',
      isTicked,
      defaultSameAsDelivery,
      onSameAsDeliveryChange,
    );
    const same = delivery !== undefined && tick.value;

    const join = useAddressParts(handleRef, same ? delivery : null, country);

    const shown = typeof which === 'string' ? asked[which] : which;
    const hidden = allFields.filter((field) => shown.includes(field) && !format.fields.includes(field));
    const inOrder = [...format.fields.filter((field) => shown.includes(field)), ...hidden];
    const nameOf = (part: AddressPartName) => inputs[part]?.name ?? `billing-${idEnds[part]}`;

    return (
      <fieldset ref={ref} data-flipside="" data-part="billing-address" data-country={country || undefined} {...rest}>
        <legend data-part="legend">{legend ?? words.legend}</legend>
        {delivery === undefined ? null : (
          <SameAsDelivery
            ref={tick.ref}
            id={`${id}-same`}
            name="billing-same-as-delivery"
            defaultChecked={defaultSameAsDelivery}
            delivery={delivery}
            ticked={same}
            names={{
              country: nameOf('country'),
              line1: nameOf('line1'),
              line2: nameOf('line2'),
              city: nameOf('city'),
              region: nameOf('region'),
              postalCode: nameOf('postalCode'),
            }}
          />
        )}
        <VoiceContext.Provider value={card?.announcer ?? ownVoice}>
          {/* Out of the form and out of sight, and nothing that was typed is lost. */}
          <fieldset role="none" data-part="address-fields" disabled={same} hidden={same}>
            {only === undefined ? (
              <CountryField
                id={`${id}-country`}
                name={nameOf('country')}
                autoComplete={autofillToken(purpose, 'country')}
                {...{ countries: named, initial, country, join, onCountryChange: choose }}
                {...inputs.country}
              />
            ) : (
              <input type="hidden" name={nameOf('country')} value={only} />
            )}
            {inOrder.map((field) => (
              <AddressTextField
                key={field}
                id={`${id}-${idEnds[field]}`}
                name={nameOf(field)}
                autoComplete={autofillToken(purpose, field)}
                {...{ field, country, format, join }}
                {...inputs[field]}
              />
            ))}
          </fieldset>
        </VoiceContext.Provider>
        {card === null ? <StatusRegion announcer={ownVoice} /> : null}
      </fieldset>
    );
  },
);

const isTicked = ({ checked }: HTMLInputElement) => checked;
