import { useFormState, type Control } from 'react-hook-form';
import { SecurityCodeHelp } from '@flipside/react';
import { HookFormCardFields } from '@flipside/react/hook-form';
import type { PaymentSectionProps } from './payment-section.tsx';
import type { CardValues, CheckoutValues } from './checkout-values.ts';

// Every brand that the sandbox processor has a cardholder for. Who takes Maestro takes the last Switch and Solo cards too.
const accepted = ['visa', 'mastercard', 'amex', 'maestro', 'discover', 'diners', 'jcb', 'unionpay'];

export interface CardSectionProps extends Pick<PaymentSectionProps, 'answer'> {
  control: Control<CheckoutValues>;
}

/** The card, sealed in the browser before it leaves. */
export function CardSection({ control, answer }: CardSectionProps) {
  const { errors } = useFormState({ control, name: 'card' });

  // What is wrong with their text the fields say by themselves; what the server found has to be handed to them.
  const told = (field: keyof CardValues) => {
    const error = errors.card?.[field];
    return { error: error?.type === 'server' ? error.message : undefined };
  };

  return (
    <HookFormCardFields
      control={control}
      name="card"
      id="pay"
      accepted={accepted}
      inputs={{
        number: told('number'),
        expiry: told('expiry'),
        code: { ...told('code'), answer, help: <SecurityCodeHelp as="dialog" /> },
        name: told('name'),
      }}
    />
  );
}
