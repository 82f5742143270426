'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { BrandMark } from '../brand-mark/brand-mark.tsx';
import { useCardNumberContext } from './card-number-context.ts';

export interface CardNumberBrandProps extends ComponentPropsWithoutRef<'span'> {}

// What fits beside the digits on a phone. Of more, the first are shown and the rest counted: the hint names them all.
const mostMarks = 5;

/** Shows the brands that are taken, then the one that it is. For the eye: the hint and the status say it. Renders a `<span>`. */
export const CardNumberBrand = forwardRef<HTMLSpanElement, CardNumberBrandProps>(function CardNumberBrand(
  { children, ...rest },
  ref,
) {
  const { brand, acceptedBrands } = useCardNumberContext('Brand');
  const taken = brand === null ? acceptedBrands : [brand];
  const shown = taken.length > mostMarks ? taken.slice(0, mostMarks - 1) : taken;
  const more = taken.length - shown.length;
  const [first, ...others] = shown;

  return (
    <span ref={ref} aria-hidden="true" data-part="brand" data-more={more > 0 ? '' : undefined} {...rest}>
      {children ?? (
        <>
          <BrandMark brand={first?.id ?? null} name={first?.name ?? ''} />
          {others.map(({ id, name }) => (
            <BrandMark key={id} brand={id} name={name} />
          ))}
          {more > 0 ? <span data-part="more">+{more}</span> : null}
        </>
      )}
    </span>
  );
});
