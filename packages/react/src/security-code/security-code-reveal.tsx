'use client';
import { enSecurityCode } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { firstClick } from '../field/first-click.ts';
import { useWords } from '../messages/messages-context.tsx';
import { useSecurityCodeContext } from './security-code-context.ts';

export interface SecurityCodeRevealProps extends ComponentPropsWithoutRef<'button'> {}

/** Shows a masked code, and hides it again. Nothing where `mask` is off. Renders a `<button>`. */
export const SecurityCodeReveal = forwardRef<HTMLButtonElement, SecurityCodeRevealProps>(function SecurityCodeReveal(
  { children, onClick, ...rest },
  ref,
) {
  const { reveal } = useSecurityCodeContext('Reveal');
  const words = useWords('securityCode', enSecurityCode).reveal;
  if (reveal === null) return null;

  const { text, name } = reveal.revealed ? words.hide : words.show;

  return (
    <button
      ref={ref}
      type="button"
      data-part="reveal"
      aria-label={name}
      onClick={(event) => {
        firstClick(reveal.toggle)(event);
        onClick?.(event);
      }}
      {...rest}
    >
      {children ?? text}
    </button>
  );
});
