import { createRequire } from 'node:module';
import cards from 'card-validator';
import { getCreditCardType } from 'cleave-zen';
import creditCardType from 'credit-card-type';

// Both are CommonJS without types; what is used of them is described here.
const require = createRequire(import.meta.url);
const { card: creditcards } = require('creditcards') as { readonly card: CreditCards };
const { fns: payment } = require('payment') as { readonly fns: Payment };

interface CreditCards {
  readonly luhn: (digits: string) => boolean;
  readonly parse: (text: string) => string;
  readonly type: (digits: string, eager?: boolean) => string | undefined;
  readonly isValid: (digits: string) => boolean;
}

interface Payment {
  readonly cardType: (text: string) => string | null;
  readonly validateCardNumber: (text: string) => boolean;
  readonly cardExpiryVal: (text: string) => { readonly month: number; readonly year: number };
}

const { number: cardValidator, expirationDate: cardExpiry } = cards;

export { cardExpiry, cardValidator, creditcards, creditCardType, getCreditCardType, payment };
