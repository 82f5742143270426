/**
 * Every brand that the sandbox processor has a cardholder for. Who takes Maestro takes the last Switch and Solo cards too. Bancontact
 * stands beside Maestro on one card: then the shopper chooses.
 */
export const acceptedBrands = [
  'visa',
  'mastercard',
  'amex',
  'maestro',
  'bancontact',
  'discover',
  'diners',
  'jcb',
  'unionpay',
] as const;
