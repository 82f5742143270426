'use client';
import { enCardNumber } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { BrandMark } from '../brand-mark/brand-mark.tsx';
import { useField } from '../field/field-context.ts';
import { useWords } from '../messages/messages-context.tsx';
import { useCardNumberContext } from './card-number-context.ts';

export interface CardNumberBrandChoiceProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Under which form data hold the id of the chosen brand. Without a name they don't hold it. */
  name?: string | undefined;
  /** The id of a form elsewhere in the page, as on the input. */
  form?: string | undefined;
  disabled?: boolean | undefined;
}

/**
 * On a card of two brands that the merchant takes, a button for each: one is pressed. Nothing on all others.
 * Renders a `<div role="group">`.
 */
export const CardNumberBrandChoice = forwardRef<HTMLDivElement, CardNumberBrandChoiceProps>(
  function CardNumberBrandChoice({ name, form, disabled, ...rest }, ref) {
    const { brandChoice } = useCardNumberContext('BrandChoice');
    const { id } = useField('BrandChoice');
    const { label } = useWords('cardNumber', enCardNumber).brandChoice;
    if (brandChoice === null) return null;

    const { brands, chosen, choose } = brandChoice;
    const labelId = `${id}-brand-label`;

    return (
      <div ref={ref} role="group" aria-labelledby={labelId} data-part="brand-choice" {...rest}>
        <span id={labelId} data-part="brand-choice-label">
          {label}
        </span>
        <span data-part="brand-choice-buttons">
          {brands.map((brand) => (
            <button
              key={brand.id}
              type="button"
              data-part="brand-choice-button"
              aria-pressed={brand.id === chosen.id}
              disabled={disabled}
              onClick={() => choose(brand.id)}
            >
              <BrandMark brand={brand.id} name={brand.name} />
              {brand.name}
            </button>
          ))}
        </span>
        {name ? <input type="hidden" {...{ name, form, disabled }} value={chosen.id} /> : null}
      </div>
    );
  },
);
