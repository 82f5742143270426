import { detectBrand } from '../src/index.ts';
import { creditcards, creditCardType, getCreditCardType, payment } from './peers.ts';

/** The first brand that each names for the digits, as a field would show it. */
export const namers: Readonly<Record<string, (digits: string) => string | null | undefined>> = {
  core: (digits) => {
    const { brand } = detectBrand(digits);
    return brand?.shownAs ?? brand?.id;
  },
  'credit-card-type': (digits) => creditCardType(digits)[0]?.type,
  creditcards: (digits) => creditcards.type(digits, true),
  payment: payment.cardType,
  'cleave-zen': getCreditCardType,
};

// How lists, suites and peers write a brand, without gaps and in small letters.
const spellings: Readonly<Record<string, readonly string[]>> = {
  visa: ['visa', 'visacard', 'visadebit', 'visadelta', 'visaelectron', 'electron'],
  mastercard: [
    'mastercard',
    'master',
    'mc',
    'mstr',
    'debitmastercard',
    'mastercarddebit',
    'dinersclubusandcanada',
    'dinersclubus',
  ],
  amex: ['amex', 'americanexpress', 'americaexpress', 'americanexpresscard'],
  diners: ['diners', 'dine', 'dinersclub', 'dinersclubinternational', 'dinersclubcarteblanche'],
  discover: ['discover', 'disc', 'discovercard'],
  jcb: ['jcb', 'jbc', 'jcbcard'],
  unionpay: ['unionpay', 'chinaunionpay'],
  maestro: ['maestro', 'maestroint', 'internationalmaestro', 'maestronoluhn', 'maestrouk', 'maestroukdomestic'],
  switch: ['switch'],
  solo: ['solo'],
  elo: ['elo'],
  hipercard: ['hipercard'],
  hiper: ['hiper'],
  rupay: ['rupay'],
  verve: ['verve'],
  troy: ['troy'],
  mir: ['mir', 'nspkmir'],
  uatp: ['uatp', 'airplus'],
  dankort: ['dankort', 'pbs', 'dankortpbs'],
  carnet: ['carnet'],
  naranja: ['naranja', 'tarjetanaranja'],
  cabal: ['cabal'],
};

const ids = new Map(
  Object.entries(spellings).flatMap(([id, all]) => all.map((spelling): [string, string] => [spelling, id])),
);

/** One of the brands that core knows by default, however it is written; undefined for private labels, cash machines and the like. */
export function brandOf(label: string | null | undefined): string | undefined {
  return ids.get((label ?? '').toLowerCase().replaceAll(/[^a-z]/g, ''));
}
