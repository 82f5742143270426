'use client';
import { forwardRef, useCallback, useRef, type ComponentPropsWithoutRef } from 'react';
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
  const { id, inputProps, described, ref: fieldRef } = useField('Input');
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
      aria-describedby={[describedBy, described.error, described.hint].filter(Boolean).join(' ') || undefined}
      {...rest}
    />
  );
});
