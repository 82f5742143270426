import { testCards } from '@flipside/core';
import type { AddressOnFile } from './address-check.ts';
import type { Cardholder } from './cardholder.ts';
import { publishedNumbers } from './published-numbers.ts';

/** One home for most of them: whoever tries several cards by hand types the address once. */
export const portland = {
  line1: '12 Harbor Street',
  city: 'Portland',
  region: 'OR',
  postalCode: '97205-1234',
  country: 'US',
} satisfies AddressOnFile;

export const london = {
  line1: '8 Lamb Lane',
  city: 'London',
  postalCode: 'E8 3PL',
  country: 'GB',
} satisfies AddressOnFile;

interface CardOfCardholder extends Omit<Cardholder, 'id'> {
  readonly number: string;
  readonly name: string;
  /** The month on the card. As with published test numbers everywhere, any other month to come does as well. */
  readonly expiry: string;
}

// Published test numbers, each doing what its publisher says of it where that is more than "success".
// prettier-ignore
const table = {
  // One of each brand, whose bank compares and approves.
  'visa':                { number: '4242424242424242',    name: 'Ada Marsh',       expiry: '2034-12', securityCode: '123',  address: portland, behaviour: {} },
  'mastercard':          { number: '5555555555554444',    name: 'Bruno Keller',    expiry: '2034-12', securityCode: '123',  address: portland, behaviour: {} },
  'amex':                { number: '378282246310005',     name: 'Chidi Okafor',    expiry: '2034-12', securityCode: '1234', address: portland, behaviour: {} },
  'discover':            { number: '6011111111111117',    name: 'Dolores Reyes',   expiry: '2034-12', securityCode: '123',  address: portland, behaviour: {} },
  'diners':              { number: '30569309025904',      name: 'Elif Aydin',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: {} },
  'jcb':                 { number: '3566002020360505',    name: 'Fumiko Arai',     expiry: '2034-12', securityCode: '123',  address: portland, behaviour: {} },
  'unionpay':            { number: '6200000000000005',    name: 'Gao Lin',         expiry: '2034-12', securityCode: '123',  address: portland, behaviour: {} },
  'unionpay-no-mod-10':  { number: '6222040000030012',    name: 'Hu Min',          expiry: '2049-12', securityCode: '123',  address: portland, behaviour: {} },
  'maestro':             { number: '6759649826438453',    name: 'Ines Duarte',     expiry: '2034-12', securityCode: '123',  address: portland, behaviour: {} },
  'maestro-no-code':     { number: '6771830999991239343', name: 'Jonas Berg',      expiry: '2034-12', securityCode: null,   address: portland, behaviour: {} },
  // Maestro and Bancontact on one card, as many in Belgium are, and no code on it.
  'bancontact':          { number: '6703444444444449',    name: 'Karel Maes',      expiry: '2034-12', securityCode: null,   address: portland, behaviour: {} },
  'switch':              { number: '6331101999990016',    name: 'Kate Boyle',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: {} },
  'solo':                { number: '633499100000000004',  name: 'Liam Boyle',      expiry: '2034-12', securityCode: null,   address: portland, behaviour: {} },

  // What the bank says about the address.
  'outside-us':          { number: '4462000000000003',    name: 'Mary Poole',      expiry: '2034-12', securityCode: '123',  address: london,   behaviour: {} },
  'address-retry':       { number: '4000056655665556',    name: 'Noor Haddad',     expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { address: { answer: 'R', when: 'first' } } },
  'address-unavailable': { number: '4012888888881881',    name: 'Otto Wagner',     expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { address: { answer: 'U', when: 'always' } } },
  'address-unsupported': { number: '4000000000000044',    name: 'Olga Petrova',    expiry: '2034-12', securityCode: '123',  address: null,     behaviour: {} },
  'address-never':       { number: '4000000000000010',    name: 'Pia Lund',        expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { address: { answer: 'N', when: 'always' } } },
  'street-never':        { number: '4000000000000028',    name: 'Quentin Roy',     expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { address: { answer: 'Z', when: 'always' } } },
  'zip-never':           { number: '4000000000000036',    name: 'Rosa Silva',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { address: { answer: 'A', when: 'always' } } },

  // What the bank says about the code.
  'code-never':          { number: '4000000000000101',    name: 'Sven Dahl',       expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { securityCode: { answer: 'N', when: 'always' } } },
  'code-strict':         { number: '4000000000000127',    name: 'Tara Singh',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { declinesOnCode: { N: 'incorrect-code' } } },
  'code-demanded':       { number: '5200828282828210',    name: 'Umar Farouk',     expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { declinesOnCode: { S: 'code-required' } } },
  'code-not-processed':  { number: '4005519200000004',    name: 'Vera Novak',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { securityCode: { answer: 'P', when: 'first' } } },
  'code-unsupported':    { number: '2223000048400011',    name: 'Wim de Vries',    expiry: '2034-12', securityCode: null,   address: portland, behaviour: {} },

  // What makes the bank say no.
  'declined':            { number: '4000000000000002',    name: 'Xenia Pappas',    expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { declines: 'do-not-honour' } },
  'declined-solo':       { number: '633499110000000003',  name: 'Yusuf Kaya',      expiry: '2034-12', securityCode: null,   address: portland, behaviour: { declines: 'do-not-honour' } },
  'insufficient-funds':  { number: '4000000000009995',    name: 'Zoe Martin',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { declines: 'insufficient-funds' } },
  'lost-card':           { number: '4000111111111115',    name: 'Aldo Conti',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { declines: 'lost-card' } },
  'suspected-fraud':     { number: '4000111111111511',    name: 'Bea Horvat',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { declines: 'suspected-fraud' } },
  'expired-card':        { number: '4000000000000069',    name: 'Carl Nilsson',    expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { declines: 'expired-card' } },
  'processing-error':    { number: '4000000000000119',    name: 'Dina Levi',       expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { declines: 'processing-error' } },
  'wants-3-d-secure':    { number: '4000000000003220',    name: 'Emil Holm',       expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { wantsAuthentication: true } },

  // How the answer travels.
  'slow':                { number: '4009348888881881',    name: 'Freya Olsen',     expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { delivery: 'slow' } },
  'lost-answer':         { number: '4012000033330026',    name: 'Goran Ilic',      expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { delivery: 'lost-answer' } },
  'lost-request':        { number: '4012000077777777',    name: 'Hana Sato',       expiry: '2034-12', securityCode: '123',  address: portland, behaviour: { delivery: 'lost-request' } },
} satisfies Record<string, CardOfCardholder>;

export type CardholderId = keyof typeof table;

/** Everyone whom this processor knows. To add one, add a row. */
export const cardholders: Readonly<Record<CardholderId, CardOfCardholder>> = table;

const byNumber = new Map(
  Object.entries(table).map(([id, card]): [string, Cardholder] => [card.number, { id, ...card }]),
);

/**
 * Whose card this is. The other test cards of core belong to banks that compare, with their codes and the home in Portland;
 * other published numbers to a bank that checks neither address nor code. Any other number could be a real card's: nobody's.
 */
export function findCardholder(number: string): Cardholder | undefined {
  return byNumber.get(number) ?? holderOfTestCard(number) ?? holderOfPublishedNumber(number);
}

function holderOfTestCard(number: string): Cardholder | undefined {
  const card = Object.values(testCards).find((testCard) => testCard.number === number);

  return card && { id: 'test-card', securityCode: card.securityCode || null, address: portland, behaviour: {} };
}

function holderOfPublishedNumber(number: string): Cardholder | undefined {
  if (!publishedNumbers.has(number)) return undefined;

  return { id: 'published-number', securityCode: null, address: null, behaviour: {} };
}
