'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { BrandMark } from '../brand-mark/brand-mark.tsx';
import { useCardNumberContext } from './card-number-context.ts';

export interface CardNumberBrandProps extends ComponentPropsWithoutRef<'span'> {}

/** Shows the brands that are taken, then the one that it is. For the eye: the hint and the status say it. Renders a `<span>`. */
export const CardNumberBrand = forwardRef<HTMLSpanElement, CardNumberBrandProps>(function CardNumberBrand(
  { children, ...rest },
  ref,
) {
  const { brand, acceptedBrands } = useCardNumberContext('Brand');
  const shown = brand === null ? acceptedBrands : [brand];

  return (
    <span ref={ref} aria-hidden="true" data-part="brand" data-brand={brand?.id} {...rest}>
      {children ?? (shown.length === 0 ? <BrandMark brand={null} name="" /> : null)}
      {children === undefined && shown.map(({ id, name }) => <BrandMark key={id} brand={id} name={name} />)}
    </span>
  );
});
