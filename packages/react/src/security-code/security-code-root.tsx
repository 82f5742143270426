'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { FieldRoot } from '../field/field-root.tsx';
import { optionsApart } from './options-apart.ts';
import { SecurityCodeContext } from './security-code-context.ts';
import type { SecurityCodeOptions } from './security-code-options.ts';
import { useSecurityCode } from './use-security-code.ts';

export interface SecurityCodeRootProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id'>, SecurityCodeOptions {
  /** The input's id; label, hint and error derive theirs from it. */
  id?: string | undefined;
}

/** Joins the parts of a security code; the rules go here. It has no id of its own: `id` is the input's. Renders a `<div>`. */
export const SecurityCodeRoot = forwardRef<HTMLDivElement, SecurityCodeRootProps>(
  function SecurityCodeRoot(props, ref) {
    const { options, rest } = optionsApart(props);
    const field = useSecurityCode(options);

    return (
      <SecurityCodeContext.Provider value={field}>
        <FieldRoot ref={ref} name="csc" field={field} {...rest} />
      </SecurityCodeContext.Provider>
    );
  },
);
