'use client';
import { forwardRef, useCallback, useContext, useRef, type ComponentPropsWithoutRef } from 'react';
import { AllPartsContext } from './all-parts.ts';
import { useField } from './field-context.ts';
import { readNative } from './native-value.ts';
import { useForwardedRef } from './use-forwarded-ref.ts';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

export interface FieldInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'defaultValue' | 'value'> {
  /** A text to show. Written when it differs from what is in the field; never to the `value` attribute. */
  value?: string | undefined;
}

/** Where it is typed: form props (`name`, `onChange`, `ref`) go here. Renders an `<input>`. */
export const FieldInput = forwardRef<HTMLInputElement, FieldInputProps>(function FieldInput(
  { 'aria-describedby': describedBy, value, ...rest },
  forwarded,
) {
  const { id, inputProps, described, ref: fieldRef, error, hint } = useField('Input');
  const allParts = useContext(AllPartsContext);
  const errorId = allParts ? error !== null && `${id}-error` : described.error;
  const hintId = allParts ? hint !== null && `${id}-hint` : described.hint;
  const input = useRef<HTMLInputElement | null>(null);

  const ref = useCallback(
    (node: HTMLInputElement | null) => {
      input.current = node;
      fieldRef(node);
    },
    [fieldRef],
  );

  useForwardedRef(forwarded, input);

  useIsomorphicLayoutEffect(() => {
    if (value !== undefined && input.current && readNative(input.current) !== value) input.current.value = value;
  }, [value]);

  return (
    <input
      {...inputProps}
      ref={ref}
      id={id}
      data-part="input"
      aria-describedby={[describedBy, errorId, hintId].filter(Boolean).join(' ') || undefined}
      {...rest}
    />
  );
});
