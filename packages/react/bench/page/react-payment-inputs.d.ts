/** What is used of it here: it brings no types. */
declare module 'react-payment-inputs' {
  import type { InputHTMLAttributes } from 'react';

  export function usePaymentInputs(): {
    readonly getCardNumberProps: () => InputHTMLAttributes<HTMLInputElement>;
    readonly meta: { readonly isTouched: boolean; readonly error: string | undefined };
  };
}
