import { useFormState, useWatch, type Control } from 'react-hook-form';
import { acceptedBrands } from '../../contract/accepted-brands.ts';
import { SecurityCodeHelp } from '@flipside/react';
import { HookFormCardFields, type HookFormCardInputs } from '@flipside/react/hook-form';
import type { CardValues, CheckoutValues } from './checkout-values.ts';

export interface CardSectionProps {
  /** What the code's field is told: the bank's answer, the shop's rules for X and I. */
  code: NonNullable<HookFormCardInputs['code']>;
  control: Control<CheckoutValues>;
}

/** The card, sealed in the browser before it leaves. */
export function CardSection({ control, code }: CardSectionProps) {
  const { errors } = useFormState({ control, name: 'card' });
  const chosen = useWatch({ control, name: 'card.chosenBrand' });
  // Bancontact has no code: who chooses it is told to leave the field empty.
  const brand = acceptedBrands.find((id) => id === chosen);

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
      accepted={acceptedBrands}
      inputs={{
        number: told('number'),
        expiry: told('expiry'),
        code: { ...told('code'), ...code, brand, help: <SecurityCodeHelp as="dialog" /> },
        name: told('name'),
      }}
    />
  );
}
