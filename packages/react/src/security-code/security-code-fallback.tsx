'use client';
import { enSecurityCode } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { firstClick } from '../field/first-click.ts';
import { useWords } from '../messages/messages-context.tsx';
import { FallbackChoices } from './fallback-choices.tsx';
import { FallbackNotice } from './fallback-notice.tsx';
import { useSecurityCodeContext } from './security-code-context.ts';

export interface SecurityCodeFallbackProps extends ComponentPropsWithoutRef<'div'> {}

/** The honest way out: a button that opens two choices, and one that takes the choice back. Renders a `<div>`. */
export const SecurityCodeFallback = forwardRef<HTMLDivElement, SecurityCodeFallbackProps>(
  function SecurityCodeFallback(props, ref) {
    const { fallback } = useSecurityCodeContext('Fallback');
    const words = useWords('securityCode', enSecurityCode).fallback;
    if (fallback === null) return null;

    const { open, chosen, stated, rules, toggle } = fallback;
    // A statement that is not taken has no consequence but the error that says so.
    const isTaken = stated !== null && rules[stated] !== 'refused';
    return (
      <div ref={ref} data-part="fallback" {...props}>
        {chosen ? null : (
          <button type="button" data-part="fallback-open" aria-expanded={open} onClick={firstClick(toggle)}>
            {words.open}
          </button>
        )}
        {open ? <FallbackChoices /> : null}
        {isTaken ? <FallbackNotice /> : null}
      </div>
    );
  },
);
