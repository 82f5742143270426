/** Every brand that the sandbox processor has a cardholder for. Who takes Maestro takes the last Switch and Solo cards too. */
export const acceptedBrands = [
  'visa',
  'mastercard',
  'amex',
  'maestro',
  'discover',
  'diners',
  'jcb',
  'unionpay',
] as const;
