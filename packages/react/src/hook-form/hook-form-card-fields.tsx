'use client';
import { useState } from 'react';
import type { Control, FieldValues, Path } from 'react-hook-form';
import { CardFields, type CardFieldsInputs, type CardFieldsProps } from '../card-form/card-fields.tsx';
import type { IssueNumberFieldProps } from '../card-issue/issue-number-field.tsx';
import type { StartDateFieldProps } from '../card-issue/start-date-field.tsx';
import type { TypedCardValue } from '../card-form/card-values.ts';
import type { FieldInputProps } from '../field/field-input.tsx';
import { useForwardedRef } from '../field/use-forwarded-ref.ts';
import { createCardBinding } from './card-binding.ts';
import { useCardIssueValues } from './use-card-issue-values.ts';
import { useChosenBrandValue } from './use-chosen-brand-value.ts';
import { useForgottenCode } from './use-forgotten-code.ts';

type Library = 'name' | 'value' | 'ref';

/** Props for each field: rules, labels, handlers. Name, value and ref are the library's. */
export interface HookFormCardInputs {
  readonly number?: Omit<NonNullable<CardFieldsInputs['number']>, Library>;
  readonly expiry?: Omit<NonNullable<CardFieldsInputs['expiry']>, Library>;
  readonly code?: Omit<NonNullable<CardFieldsInputs['code']>, Library>;
  /** `null` leaves the cardholder's name out. */
  readonly name?: Omit<NonNullable<CardFieldsInputs['name']>, Library> | null;
  /** For the brands that may print one (Switch, Solo). `null` leaves it out. */
  readonly startDate?: Omit<StartDateFieldProps, Library> | null;
  /** Likewise. */
  readonly issueNumber?: Omit<IssueNumberFieldProps, Library> | null;
}

export interface HookFormCardFieldsProps<Values extends FieldValues> extends Omit<CardFieldsProps, 'name' | 'inputs'> {
  control: Control<Values>;
  /**
   * Where the card stands among the form's values: it holds `number`, `expiry`, `code` and `name`; for some brands
   * `startDate` and `issueNumber`; of a card with several brands the `chosenBrand`.
   * @default 'card'
   */
  name?: string | undefined;
  inputs?: HookFormCardInputs | undefined;
}

/**
 * All card fields bound to React Hook Form: canonical values, the fields' own sentences, no re-render on a key. The code is
 * emptied once the form was submitted with success, and never among the default values. Renders a `<fieldset>`.
 */
export function HookFormCardFields<Values extends FieldValues>({
  control,
  name = 'card',
  inputs = {},
  handleRef,
  ...rest
}: HookFormCardFieldsProps<Values>) {
  // React's compiler would keep what `register` once returned. After a reset the library wants it called again.
  'use no memo';
  const [binding] = useState(createCardBinding);
  useForwardedRef(handleRef ?? null, binding.fields);

  const hearNumber = both(useCardIssueValues(control, name), useChosenBrandValue(control, name));

  // It renders this anew at each reset.
  useForgottenCode(control, `${name}.code`, binding.forgetCode);

  const [startDate, issueNumber] = [inputs.startDate ?? {}, inputs.issueNumber ?? {}];

  // The library drops a code whose field is gone only when the component that called `useForm` renders, which need not be ever:
  // until then it holds the code, and shows it again. It alone knows whether the field has gone or has moved.
  function dropOnceGone(input: HTMLInputElement | null) {
    // oxlint-disable-next-line no-underscore-dangle -- what its own hooks call; of public name there is only `unregister`
    if (input === null) queueMicrotask(() => control._removeUnmounted());
  }

  function bind(field: TypedCardValue, { onChange, onBlur }: Pick<FieldInputProps, 'onChange' | 'onBlur'> = {}) {
    // The path is the merchant's promise that the values have a card there: it can't be known from `Values`.
    const bound = control.register(`${name}.${field}` as Path<Values>, binding.rules[field]);
    return {
      ...bound,
      ref: both(bound.ref, dropOnceGone),
      onChange: both(bound.onChange, onChange),
      onBlur: both(bound.onBlur, onBlur),
    };
  }

  return (
    <CardFields
      {...rest}
      handleRef={binding.fields}
      inputs={{
        number: {
          ...inputs.number,
          ...bind('number', inputs.number),
          onValueChange: both(hearNumber, inputs.number?.onValueChange),
        },
        expiry: { ...inputs.expiry, ...bind('expiry', inputs.expiry) },
        code: { ...inputs.code, ...bind('code', inputs.code) },
        name: inputs.name === null ? null : { ...inputs.name, ...bind('name', inputs.name) },
        // Bound when they are shown: a field that the library knows is one of its values, shown or not.
        startDate: inputs.startDate === null ? null : () => ({ ...startDate, ...bind('startDate', startDate) }),
        issueNumber:
          inputs.issueNumber === null ? null : () => ({ ...issueNumber, ...bind('issueNumber', issueNumber) }),
      }}
    />
  );
}

function both<Event>(library: (event: Event) => unknown, merchant: ((event: Event) => void) | undefined) {
  return (event: Event) => {
    void library(event);
    merchant?.(event);
  };
}
