import { forwardRef, type ReactNode } from 'react';
import { FieldBody } from '../field/field-body.tsx';
import type { FieldInputProps } from '../field/field-input.tsx';
import { CardNumberBrandChoice } from './card-number-brand-choice.tsx';
import { CardNumberBrand } from './card-number-brand.tsx';
import { CardNumberRoot } from './card-number-root.tsx';
import type { CardNumberOptions } from './use-card-number.ts';

export interface CardNumberFieldProps extends Omit<FieldInputProps, 'required'>, CardNumberOptions {
  /** In place of the locale's "Card number". */
  label?: ReactNode;
}

/** A card number, ready to use: label, input, brands, the choice of one, error and hint. Form props go to the `<input>`, which is the ref. */
export const CardNumberField = forwardRef<HTMLInputElement, CardNumberFieldProps>(function CardNumberField(
  { id, label, accepted, reader, required, error, onValueChange, name = 'number', ...input },
  ref,
) {
  return (
    <CardNumberRoot {...{ id, accepted, reader, required, error, onValueChange }}>
      <FieldBody
        ref={ref}
        label={label}
        name={name}
        mark={<CardNumberBrand />}
        below={<CardNumberBrandChoice name={name && `${name}-brand`} form={input.form} disabled={input.disabled} />}
        {...input}
      />
    </CardNumberRoot>
  );
});
