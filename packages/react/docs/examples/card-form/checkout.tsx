// src/checkout.tsx
import { CardForm } from '@flipside/react';
import '@flipside/react/styles.css';
import { pay } from './pay';

export function Checkout() {
  return (
    <CardForm
      id="pay"
      amount="£24.00"
      accepted={['visa', 'mastercard', 'amex']}
      onPay={async (card) => {
        const { declined } = await pay(card);
        return declined
          ? { message: 'Your bank declined the card. Nothing was charged. Please use another card.' }
          : undefined;
      }}
    />
  );
}
