// app/checkout.tsx
'use client';

import { de } from '@flipside/core/messages/de';
import { CardForm, MessagesProvider } from '@flipside/react';
import { pay } from './pay';

export function Checkout({ language }: { language: 'de' | 'en' }) {
  const form = <CardForm id="pay" amount="£24.00" onPay={async (card) => void (await pay(card))} />;

  return language === 'de' ? <MessagesProvider messages={de}>{form}</MessagesProvider> : form;
}
