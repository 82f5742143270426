import type { Liability } from './outcomes.ts';
import { inSmallLetters } from '../editing/ascii-letters.ts';
import { twoCharacterCode } from './two-character-code.ts';

/**
 * What an ECI says of the authentication; the key of its sentence in the staff's messages.
 *
 * @example
 * const kind: EciKind = describeEci({ scheme: 'visa', eci: '06' }).kind; // 'attempted'
 */
export type EciKind =
  | 'authenticated'
  | 'attempted'
  | 'not-authenticated'
  /** Data was shared with the issuer, which was not asked to authenticate. */
  | 'data-only'
  /** Strong authentication was not needed: an exemption, or a payment outside its scope. */
  | 'exempt'
  /** A payment that the merchant starts itself, recurring or later, after an authenticated first one. */
  | 'merchant-initiated'
  /** A card was authenticated without a payment, as when it is saved. */
  | 'non-payment'
  | 'unknown';

/**
 * What an ECI says, and who is liable.
 *
 * @example
 * const meaning: EciMeaning = describeEci({ scheme: 'visa', eci: '07' }); // { kind: 'not-authenticated', liability: 'merchant' }
 */
export interface EciMeaning {
  readonly kind: EciKind;
  /** By the scheme's rule. It holds only with the proof (CAVV, AAV) in the authorization, and has exceptions by trade, region and kind of card. */
  readonly liability: Liability;
}

// prettier-ignore
const meanings = {
  authenticated:        { kind: 'authenticated',      liability: 'issuer' },
  attempted:            { kind: 'attempted',          liability: 'issuer' },
  'not-authenticated':  { kind: 'not-authenticated',  liability: 'merchant' },
  'data-only':          { kind: 'data-only',          liability: 'merchant' },
  exempt:               { kind: 'exempt',             liability: 'merchant' },
  // Acquirers' documents disagree: some have the issuer liable, others say that it depends on how the first payment went.
  'merchant-initiated': { kind: 'merchant-initiated', liability: 'unknown' },
  // Nothing is authorized, so nobody is liable; some documents say yes and some no.
  'non-payment':        { kind: 'non-payment',        liability: 'unknown' },
  unknown:              { kind: 'unknown',            liability: 'unknown' },
} as const satisfies { readonly [Kind in EciKind]: EciMeaning & { readonly kind: Kind } };

type EciTable = Readonly<Record<string, EciKind>>;

// prettier-ignore
const fiveSixSeven = {
  '05': 'authenticated',
  '06': 'attempted',
  '07': 'not-authenticated',
} as const satisfies EciTable;

// prettier-ignore
const mastercard = {
  '00': 'not-authenticated',
  '01': 'attempted',
  '02': 'authenticated',
  '04': 'data-only',
  '06': 'exempt',
  '07': 'merchant-initiated',
  N0: 'non-payment',
  N2: 'non-payment',
} as const satisfies EciTable;

// As the public tables of Checkout.com, CyberSource, TabaPay, Yuno, Solidgate, Cielo, Axepta and EBANX have it. No public table
// was found for mada, Meeza, Mir, RuPay and Troy, nor for the 09 and 10 of UnionPay's older service: they are unknown.
// prettier-ignore
const schemes = {
  visa:            fiveSixSeven,
  'visa-electron': fiveSixSeven,
  amex:            fiveSixSeven,
  discover:        fiveSixSeven,
  diners:          fiveSixSeven,
  jcb:             fiveSixSeven,
  'jcb-legacy':    fiveSixSeven,
  unionpay:        fiveSixSeven,
  elo:             fiveSixSeven,
  'eftpos-au':     fiveSixSeven,
  mastercard,
  maestro:         mastercard,
  // A Cartes Bancaires card answers in the way of the scheme it is shared with. 06 and 07 mean different things in the two ways,
  // so they are read with `visa` or `mastercard`, or not at all.
  'cartes-bancaires': {
    '00': 'not-authenticated',
    '01': 'attempted',
    '02': 'authenticated',
    '05': 'authenticated',
  },
} as const satisfies Readonly<Record<string, EciTable>>;

// By scheme and ECI together. A map, since both come from outside and may be called toString.
const kinds: ReadonlyMap<string, EciKind> = new Map(
  Object.entries(schemes).flatMap(([scheme, table]) =>
    Object.entries(table).map(([eci, kind]) => [`${scheme} ${eci}`, kind] as const),
  ),
);

/**
 * The schemes whose ECI is known, as brand ids.
 *
 * @example
 * const scheme: EciScheme = 'mastercard';
 * describeEci({ scheme, eci: '02' }).kind // 'authenticated'
 */
export type EciScheme = keyof typeof schemes;

/**
 * What an electronic commerce indicator (ECI) says, and who is liable by the scheme's rule.
 *
 * An ECI means nothing without its scheme: 06 is an attempt at Visa and an exemption at Mastercard, and the issuer is liable for
 * the one only. What is not known is answered as `unknown`, never as the issuer's.
 *
 * Blanks around either and their capitals make no difference, and nothing throws.
 *
 * @param scheme the brand's id; anything else is a scheme that is not known.
 * @param eci one or two characters as the 3-D Secure server answers them: `'5'` is `'05'`. The words that gateways write
 *   instead (`vbv`, `spa`) are not read.
 *
 * @example
 * describeEci({ scheme: 'visa', eci: '05' })      // { kind: 'authenticated', liability: 'issuer' }
 * describeEci({ scheme: 'mastercard', eci: '6' }) // { kind: 'exempt', liability: 'merchant' }
 * describeEci({ scheme: 'visa', eci: '02' })      // { kind: 'unknown', liability: 'unknown' }
 */
export function describeEci({
  scheme,
  eci,
}: {
  readonly scheme: EciScheme | (string & {}) | null | undefined;
  readonly eci: string | null | undefined;
}): EciMeaning {
  return meanings[kinds.get(`${inSmallLetters(scheme)} ${twoCharacterCode(eci)}`) ?? 'unknown'];
}
