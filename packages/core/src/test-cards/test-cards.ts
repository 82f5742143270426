import type { BrandId } from '../brands/brands.ts';

/**
 * A number that a payment provider publishes for its sandbox. No money moves by it.
 *
 * @example
 * const { number, expiry, publisher }: TestCard = testCards.visa;
 */
export interface TestCard {
  /** What it is good for, in a few words. */
  readonly name: string;
  /** The brand it shows as; null where nobody knows the issuer. */
  readonly brand: BrandId | null;
  readonly number: string;
  /** MM/YYYY. The publisher's, or one of ours where the publisher takes any in the future. */
  readonly expiry: string;
  /** Empty where the card has none. The publisher's, or one of ours where the publisher takes any. */
  readonly securityCode: string;
  readonly publisher: string;
}

// prettier-ignore
const table = {
  visa:             { name: 'Visa',                                  brand: 'visa',       number: '4242424242424242',    expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  visa13Digits:     { name: 'Visa of 13 digits',                     brand: 'visa',       number: '4222222222222',       expiry: '12/2034', securityCode: '123',  publisher: 'PayPal' },
  visa19Digits:     { name: 'Visa of 19 digits',                     brand: 'visa',       number: '4917610000000000003', expiry: '12/2034', securityCode: '123',  publisher: 'Worldpay' },
  mastercard:       { name: 'Mastercard',                            brand: 'mastercard', number: '5555555555554444',    expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  mastercard2:      { name: 'Mastercard that begins with 2',         brand: 'mastercard', number: '2223003122003222',    expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  amex:             { name: 'American Express',                      brand: 'amex',       number: '378282246310005',     expiry: '12/2034', securityCode: '1234', publisher: 'Stripe' },
  discover:         { name: 'Discover',                              brand: 'discover',   number: '6011111111111117',    expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  diners:           { name: 'Diners Club',                           brand: 'diners',     number: '30569309025904',      expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  diners16Digits:   { name: 'Diners Club of 16 digits',              brand: 'diners',     number: '3056930009020004',    expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  jcb:              { name: 'JCB',                                   brand: 'jcb',        number: '3566002020360505',    expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  jcb3088:          { name: 'JCB that doesn’t begin with 35',        brand: 'jcb',        number: '3088000000000017',    expiry: '12/2034', securityCode: '123',  publisher: 'Authorize.Net' },
  unionpay:         { name: 'UnionPay',                              brand: 'unionpay',   number: '6200000000000005',    expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  unionpay19Digits: { name: 'UnionPay of 19 digits',                 brand: 'unionpay',   number: '6205500000000000004', expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
  unionpayNoMod10:  { name: 'UnionPay that fails Mod 10 and is good', brand: 'unionpay',  number: '6222040000030012',    expiry: '12/2049', securityCode: '123',  publisher: 'CyberSource' },
  maestro:          { name: 'Maestro of the UK',                     brand: 'maestro',    number: '6759649826438453',    expiry: '12/2034', securityCode: '123',  publisher: 'Worldpay' },
  maestro13Digits:  { name: 'Maestro of 13 digits',                  brand: 'maestro',    number: '6759000000005',       expiry: '12/2034', securityCode: '123',  publisher: 'Opayo' },
  maestro19Digits:  { name: 'Maestro that passes at 16, 18 and 19',  brand: 'maestro',    number: '6771830999991239343', expiry: '12/2034', securityCode: '',     publisher: 'Adyen' },
  bancontact:       { name: 'Bancontact and Maestro, without a code', brand: 'maestro',   number: '6703444444444449',    expiry: '12/2034', securityCode: '',     publisher: 'Adyen' },
  switch:           { name: 'Switch',                                brand: 'switch',     number: '6331101999990016',    expiry: '12/2034', securityCode: '123',  publisher: 'PayPal' },
  solo:             { name: 'Solo of 18 digits',                     brand: 'solo',       number: '633499100000000004',  expiry: '12/2034', securityCode: '',     publisher: 'DataCash' },
  dankort:          { name: 'Dankort',                               brand: 'dankort',    number: '5019555544445555',    expiry: '12/2034', securityCode: '123',  publisher: 'Adyen' },
  elo:              { name: 'Elo',                                   brand: 'elo',        number: '5066991111111118',    expiry: '12/2034', securityCode: '123',  publisher: 'Adyen' },
  uatp:             { name: 'UATP',                                  brand: 'uatp',       number: '135412345678911',     expiry: '12/2034', securityCode: '',     publisher: 'CyberSource' },
  unknownIssuer:    { name: 'An issuer that nobody knows',           brand: null,         number: '1000000000000008',    expiry: '12/2034', securityCode: '123',  publisher: 'Braintree' },
  failsMod10:       { name: 'Visa with one wrong digit',             brand: 'visa',       number: '4242424242424241',    expiry: '12/2034', securityCode: '123',  publisher: 'Stripe' },
} satisfies Record<string, TestCard>;

/**
 * The name of a test card: `'visa19Digits'`.
 *
 * @example
 * const id: TestCardId = 'amex';
 * testCards[id].number // '378282246310005'
 */
export type TestCardId = keyof typeof table;

/**
 * Published test numbers, for tests, stories and demos: every brand on by default of which one is published. A provider's
 * sandbox answers its own numbers; `publisher` says whose each is.
 *
 * @example
 * testCards.amex // { name: 'American Express', number: '378282246310005', expiry: '12/2034', securityCode: '1234', … }
 */
export const testCards: Readonly<Record<TestCardId, TestCard>> = table;
