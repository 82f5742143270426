// src/checkout.tsx
import { CardFields, CardNumberField, ExpiryField, PayButton, SecurityCodeField } from '@flipside/react';
import { cardRules } from '@flipside/react/hook-form';
import '@flipside/react/styles.css';
import { useForm } from 'react-hook-form';
import { pay } from './pay';

export function Checkout() {
  const { register, handleSubmit, formState } = useForm();

  return (
    <form method="post" noValidate autoComplete="off" onSubmit={handleSubmit(pay)}>
      <CardFields id="pay">
        <CardNumberField {...register('number', cardRules.number)} />
        <ExpiryField {...register('expiry', cardRules.expiry)} />
        <SecurityCodeField {...register('code', cardRules.code)} />
      </CardFields>
      <PayButton amount="£24.00" pending={formState.isSubmitting} />
    </form>
  );
}
