import { inSmallLetters } from '../editing/ascii-letters.ts';
import { twoCharacterCode } from './two-character-code.ts';

// EMV 3-D Secure 2.2, transStatusReason; 2.1 ends with 22. What 2.3 added after 26 no public document lists in full, so it is
// answered as unknown.
// prettier-ignore
const reasons = {
  '01': 'card-authentication-failed',
  '02': 'unknown-device',
  '03': 'unsupported-device',
  '04': 'too-frequent',
  '05': 'expired-card',
  '06': 'invalid-card-number',
  '07': 'invalid-transaction',
  '08': 'no-card-record',
  '09': 'security-failure',
  '10': 'stolen-card',
  '11': 'suspected-fraud',
  '12': 'not-permitted',
  '13': 'not-enrolled',
  '14': 'timed-out',
  '15': 'low-confidence',
  '16': 'medium-confidence',
  '17': 'high-confidence',
  '18': 'very-high-confidence',
  '19': 'too-many-challenges',
  '20': 'non-payment-unsupported',
  '21': 'merchant-initiated-unsupported',
  '22': 'technical-issue',
  '23': 'decoupled-not-requested',
  '24': 'decoupled-expired',
  '25': 'decoupled-too-short',
  '26': 'not-performed',
} as const;

// 80 to 99 mean what each scheme says: as Cardinal, Checkout.com, Payline, Computop and Hellgate list them. Lists that repeat the
// words of 85 at Visa's 84 are taken for a slip: the others have the proof (CAVV) that could not be made.
// prettier-ignore
const schemeReasons = {
  visa: {
    '80': 'issuer-unreachable',
    '81': 'issuer-timed-out',
    '82': 'issuer-invalid-response',
    '83': 'issuer-system-error',
    '84': 'proof-not-made',
    '85': 'merchant-not-eligible',
    '86': 'version-unsupported',
    '87': 'attempts-excluded',
    '88': 'program-unsupported',
  },
  mastercard: {
    '80': 'data-only',
    '81': 'exemption-accepted',
    '82': 'mandated-challenge-not-possible',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

type ValueOf<Table> = Table[keyof Table];

/**
 * Why 3-D Secure ended as it did: the key of its sentence in the staff's messages.
 *
 * @example
 * const why: TransStatusReasonMeaning = describeTransStatusReason({ code: '14' }); // 'timed-out'
 * const sentence = enStaff.threeDSecure.reasons[why];
 */
export type TransStatusReasonMeaning =
  | ValueOf<typeof reasons>
  | ValueOf<(typeof schemeReasons)['visa']>
  | ValueOf<(typeof schemeReasons)['mastercard']>
  /** One of the scheme's own codes, 80 to 99, that nobody has published. */
  | 'scheme-specific'
  | 'unknown';

// Maps, since codes and schemes come from outside and may be called toString.
const meanings: ReadonlyMap<string, TransStatusReasonMeaning> = new Map(Object.entries(reasons));

const schemeMeanings: ReadonlyMap<string, TransStatusReasonMeaning> = new Map(
  Object.entries(schemeReasons).flatMap(([scheme, ofScheme]) =>
    Object.entries(ofScheme).map(([code, meaning]) => [`${scheme} ${code}`, meaning] as const),
  ),
);

/**
 * What `transStatusReason` says. For the merchant's staff alone: shoppers, and so thieves, are never told. Blanks around either text
 * and the capitals of the scheme make no difference, and nothing throws.
 *
 * @param reason the code and, for those of the schemes' own (80 to 99), the scheme as a brand's id. `'1'` is `'01'`.
 *
 * @example
 * describeTransStatusReason({ code: '11' })                       // 'suspected-fraud'
 * describeTransStatusReason({ code: '80', scheme: 'mastercard' }) // 'data-only'
 * describeTransStatusReason({ code: '80' })                       // 'scheme-specific'
 */
export function describeTransStatusReason({
  code,
  scheme,
}: {
  readonly code: string | null | undefined;
  readonly scheme?: string | null | undefined;
}): TransStatusReasonMeaning {
  const written = twoCharacterCode(code);
  const known = meanings.get(written) ?? schemeMeanings.get(`${inSmallLetters(scheme)} ${written}`);

  return known ?? (/^[89]\d$/.test(written) ? 'scheme-specific' : 'unknown');
}
