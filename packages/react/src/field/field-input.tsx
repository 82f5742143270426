'use client';
import {
  forwardRef,
  memo,
  useCallback,
  useContext,
  useRef,
  type ChangeEvent,
  type ComponentPropsWithoutRef,
} from 'react';
import { AllPartsContext } from './all-parts.ts';
import { useField } from './field-context.ts';
import { maskingClass } from './masked.ts';
import { readNative } from './native-value.ts';
import { useForwardedRef } from './use-forwarded-ref.ts';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts';

export interface FieldInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'defaultValue' | 'value'> {
  /** A text to show. Written each time that this changes, so what is typed later stays; never to the `value` attribute. */
  value?: string | undefined;
}

/** Where it is typed: form props (`name`, `onChange`, `ref`) go here. Renders an `<input>`. */
export const FieldInput = forwardRef<HTMLInputElement, FieldInputProps>(function FieldInput(
  { 'aria-describedby': describedBy, className, value, onChange, ...rest },
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

  const held = useRef<string | undefined>(undefined);
  useIsomorphicLayoutEffect(() => {
    const node = input.current;
    if (node === null || value === undefined || value === held.current) return;
    // What the shopper typed before React came is the newer one: the owner of the value is about to hear of it.
    const early = held.current === undefined && readNative(node) !== '';
    held.current = value;
    if (!early && readNative(node) !== value) node.value = value;
  }, [value]);

  // As React does with an input of its own: what the owner of the value has heard and not taken is not there. In a task, since
  // the owner may hear by `onValueChange`, which comes after this.
  function hear(event: ChangeEvent<HTMLInputElement>) {
    onChange?.(event);
    if (!isComposing(event)) setTimeout(() => goBackTo(held.current, input.current));
  }

  return (
    <PlainInput
      {...inputProps}
      ref={ref}
      id={id}
      data-part="input"
      className={maskingClass(className)}
      aria-describedby={[describedBy, errorId, hintId].filter(Boolean).join(' ') || undefined}
      {...rest}
      onChange={onChange && value !== undefined ? hear : onChange}
    />
  );
});

function goBackTo(held: string | undefined, node: HTMLInputElement | null): void {
  // A blank at the end, which some leave out of what they hold, is on its way to the next word.
  if (node !== null && held !== undefined && readNative(node).trim() !== held.trim()) node.value = held;
}

const isComposing = ({ nativeEvent }: ChangeEvent) => 'isComposing' in nativeEvent && nativeEvent.isComposing === true;

// React writes all of an input anew at every render of it, and most renders of a field change nothing here.
const PlainInput = memo(
  forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function PlainInput(props, ref) {
    return <input ref={ref} {...props} />;
  }),
);
