// EMV 3-D Secure 2.2, transStatusReason; 2.1 ends with 22. What 2.3 added after 26 no public document lists in full, so it is
// answered as unknown.
// prettier-ignore
const reasons = {
  '01': 'cardAuthenticationFailed',
  '02': 'unknownDevice',
  '03': 'unsupportedDevice',
  '04': 'tooFrequent',
  '05': 'expiredCard',
  '06': 'invalidCardNumber',
  '07': 'invalidTransaction',
  '08': 'noCardRecord',
  '09': 'securityFailure',
  '10': 'stolenCard',
  '11': 'suspectedFraud',
  '12': 'notPermitted',
  '13': 'notEnrolled',
  '14': 'timedOut',
  '15': 'lowConfidence',
  '16': 'mediumConfidence',
  '17': 'highConfidence',
  '18': 'veryHighConfidence',
  '19': 'tooManyChallenges',
  '20': 'nonPaymentUnsupported',
  '21': 'merchantInitiatedUnsupported',
  '22': 'technicalIssue',
  '23': 'decoupledNotRequested',
  '24': 'decoupledExpired',
  '25': 'decoupledTooShort',
  '26': 'notPerformed',
} as const;

// 80 to 99 mean what each scheme says: as Cardinal, Checkout.com, Payline, Computop and Hellgate list them. Lists that repeat the
// words of 85 at Visa's 84 are taken for a slip: the others have the proof (CAVV) that could not be made.
// prettier-ignore
const schemeReasons = {
  visa: {
    '80': 'issuerUnreachable',
    '81': 'issuerTimedOut',
    '82': 'issuerInvalidResponse',
    '83': 'issuerSystemError',
    '84': 'proofNotMade',
    '85': 'merchantNotEligible',
    '86': 'versionUnsupported',
    '87': 'attemptsExcluded',
    '88': 'programUnsupported',
  },
  mastercard: {
    '80': 'dataOnly',
    '81': 'exemptionAccepted',
    '82': 'mandatedChallengeNotPossible',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

type ValueOf<Table> = Table[keyof Table];

/** Why 3-D Secure ended as it did: the key of its sentence in the staff's messages. */
export type TransStatusReasonMeaning =
  | ValueOf<typeof reasons>
  | ValueOf<(typeof schemeReasons)['visa']>
  | ValueOf<(typeof schemeReasons)['mastercard']>
  /** One of the scheme's own codes, 80 to 99, that nobody has published. */
  | 'schemeSpecific'
  | 'unknown';

// Maps, since codes and schemes come from outside and may be called toString.
const meanings: ReadonlyMap<string, TransStatusReasonMeaning> = new Map(Object.entries(reasons));

const schemeMeanings: ReadonlyMap<string, TransStatusReasonMeaning> = new Map(
  Object.entries(schemeReasons).flatMap(([scheme, ofScheme]) =>
    Object.entries(ofScheme).map(([code, meaning]) => [`${scheme} ${code}`, meaning] as const),
  ),
);

/**
 * What `transStatusReason` says. For the merchant's staff alone: shoppers, and so thieves, are never told.
 *
 * @param reason the code and, for those of the schemes' own (80 to 99), the scheme as a brand's id. `'1'` is `'01'`.
 *
 * @example
 * describeTransStatusReason({ code: '11' })                       // 'suspectedFraud'
 * describeTransStatusReason({ code: '80', scheme: 'mastercard' }) // 'dataOnly'
 * describeTransStatusReason({ code: '80' })                       // 'schemeSpecific'
 */
export function describeTransStatusReason({
  code,
  scheme,
}: {
  readonly code: string | null | undefined;
  readonly scheme?: string | undefined;
}): TransStatusReasonMeaning {
  const text = code ?? '';
  const known = meanings.get(text.padStart(2, '0')) ?? schemeMeanings.get(`${scheme} ${text}`);

  return known ?? (/^[89]\d$/.test(text) ? 'schemeSpecific' : 'unknown');
}
