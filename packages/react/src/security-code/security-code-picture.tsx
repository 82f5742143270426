'use client';
import { forwardRef } from 'react';
import { CardPicture, type CardPictureProps } from '../card-picture/card-picture.tsx';
import { useSecurityCodeContext } from './security-code-context.ts';

export interface SecurityCodePictureProps extends Omit<
  CardPictureProps,
  'side' | 'lastFour' | 'codeLength' | 'filled'
> {}

/** A drawn card that marks where the code is on this one. For the eye: the hint says it in words. Renders a `<div>`. */
export const SecurityCodePicture = forwardRef<HTMLDivElement, SecurityCodePictureProps>(
  function SecurityCodePicture(props, ref) {
    const { place, lastFour, reading } = useSecurityCodeContext('Picture');
    if (place.side === 'none') return null;

    const codeLength = place.lengths[0] ?? 3;
    return (
      <CardPicture
        ref={ref}
        side={place.side}
        codeLength={codeLength}
        filled={reading.kind === 'code' ? codeLength : 0}
        {...(lastFour === null ? {} : { lastFour })}
        {...props}
      />
    );
  },
);
