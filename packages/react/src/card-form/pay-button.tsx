'use client';
import { enForm } from '@flipside/core';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useWords } from '../messages/messages-context.tsx';

export interface PayButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'disabled' | 'type'> {
  /** What will be charged, as the shopper reads it: `£24.00`. */
  amount?: string | undefined;
  /**
   * A payment is under way: the button says so, keeps the focus and sends nothing more.
   * @default false
   */
  pending?: boolean | undefined;
  /**
   * Whether the line "Paying" is a polite region of its own. Not where the page says it in one that it has.
   * @default true
   */
  announces?: boolean | undefined;
}

/** Says what happens when it is pressed, and submits once. It is never disabled: a disabled button explains nothing. Renders a `<button>`. */
export const PayButton = forwardRef<HTMLButtonElement, PayButtonProps>(function PayButton(
  { amount, pending = false, announces = true, children, onClick, ...rest },
  ref,
) {
  const { pay, paying } = useWords('form', enForm);

  return (
    <>
      <button
        ref={ref}
        type="submit"
        data-flipside=""
        data-part="pay-button"
        data-pending={pending ? '' : undefined}
        aria-disabled={pending || undefined}
        // The second click of a double click may come when all is paid already.
        onClick={(event) => (pending || event.detail > 1 ? event.preventDefault() : onClick?.(event))}
        {...rest}
      >
        {children ?? pay({ amount })}
      </button>
      <p data-flipside="" data-part="paying" role={announces ? 'status' : undefined}>
        {pending ? paying : null}
      </p>
    </>
  );
});
