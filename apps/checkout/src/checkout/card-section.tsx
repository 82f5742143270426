import type { Control } from 'react-hook-form';
import { HookFormCardFields } from '@flipside/react/hook-form';
import type { CheckoutValues } from './checkout-values.ts';

// Every brand that the sandbox processor has a cardholder for. Who takes Maestro takes the last Switch and Solo cards too.
const accepted = ['visa', 'mastercard', 'amex', 'maestro', 'discover', 'diners', 'jcb', 'unionpay'];

/** The card, sealed in the browser before it leaves. */
export function CardSection({ control }: { control: Control<CheckoutValues> }) {
  return <HookFormCardFields control={control} name="card" id="pay" accepted={accepted} />;
}
