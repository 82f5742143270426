'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { HelpDialog } from './help-dialog.tsx';
import { HelpDisclosure } from './help-disclosure.tsx';
import { useHelp, type HelpOptions } from './use-help.ts';

export interface SecurityCodeHelpProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, HelpOptions {
  /**
   * Whether the answers open in the page or over it.
   * @default 'disclosure'
   */
  as?: 'disclosure' | 'dialog' | undefined;
}

/**
 * A button that opens the answers to what shoppers ask about the code, for the card at hand. It needs no field around it: on a
 * page of its own hand in the `brand`, or nothing for both places. Renders a `<div>`.
 */
export const SecurityCodeHelp = forwardRef<HTMLDivElement, SecurityCodeHelpProps>(function SecurityCodeHelp(
  { as = 'disclosure', brand, fallbacks, orderBy, required, ...rest },
  ref,
) {
  const help = useHelp({ brand, fallbacks, orderBy, required });

  return (
    <div ref={ref} data-flipside="" data-part="security-code-help" {...rest}>
      {as === 'dialog' ? <HelpDialog {...help} /> : <HelpDisclosure {...help} />}
    </div>
  );
});
