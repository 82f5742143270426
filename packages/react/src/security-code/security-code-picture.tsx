'use client';
import { forwardRef, useRef } from 'react';
import { CardPicture, type CardPictureProps } from '../card-picture/card-picture.tsx';
import { useForwardedRef } from '../field/use-forwarded-ref.ts';
import { useSecurityCodeContext } from './security-code-context.ts';
import { useFocusWithin } from './use-focus-within.ts';

export interface SecurityCodePictureProps extends Omit<
  CardPictureProps,
  'side' | 'up' | 'groups' | 'lastFour' | 'codeLength' | 'filled'
> {
  /**
   * Shows the front with the number, and turns over while the focus is in this field. Else the place of the code is always in view.
   * @default false
   */
  followsFocus?: boolean | undefined;
}

/** A drawn card that marks where the code is on this one. For the eye: the hint says it in words. Renders a `<div>`. */
export const SecurityCodePicture = forwardRef<HTMLDivElement, SecurityCodePictureProps>(function SecurityCodePicture(
  { followsFocus = false, ...rest },
  ref,
) {
  const { place, lastFour, groups, reading } = useSecurityCodeContext('Picture');
  const picture = useRef<HTMLDivElement>(null);
  const asked = useFocusWithin(picture, followsFocus);
  useForwardedRef(ref, picture);
  if (place.side === 'none') return null;

  const codeLength = place.lengths[0] ?? 3;
  return (
    <CardPicture
      ref={picture}
      side={place.side}
      up={followsFocus && !asked ? 'number' : 'code'}
      groups={groups}
      codeLength={codeLength}
      filled={reading.kind === 'code' ? codeLength : 0}
      {...(lastFour === null ? {} : { lastFour })}
      {...rest}
    />
  );
});
