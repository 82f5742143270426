/**
 * What a bank's no means for what to do next.
 *
 * @example
 * const finding: DeclineFinding = declineFinding({ kind: 'declined', reason: 'insufficient-funds' });
 */
export type DeclineFinding =
  | 'incorrect-code'
  | 'code-required'
  | 'authentication-required'
  | 'insufficient-funds'
  | 'expired-card'
  /** Try again later, says the bank. */
  | 'temporary'
  /** Never to be tried again: the networks charge for it. */
  | 'blocked'
  | 'no-reason'
  | 'other'
  /** The bank didn't decline. */
  | 'none';

// The networks' own codes are many and differ; these are the words that a gateway's adapter puts them in. Which may be tried again
// follows Visa's categories of declines (1 never, 2 later, 3 with mended data, 4 without a reason). Suspected fraud is in Visa's
// category 2, but the same request a minute later is no answer to it: here it counts as never.
// prettier-ignore
const findings = {
  'incorrect-code':          'incorrect-code',
  'code-required':           'code-required',
  'authentication-required': 'authentication-required', // the soft decline: 1A at Visa, 65 at Mastercard
  'insufficient-funds':      'insufficient-funds',
  'expired-card':            'expired-card',
  'processing-error':        'temporary',
  'issuer-unavailable':      'temporary',
  'try-again-later':         'temporary',
  'lost-card':               'blocked',
  'stolen-card':             'blocked',
  'pick-up-card':            'blocked',
  'closed-account':          'blocked',
  'suspected-fraud':         'blocked',
  'do-not-honour':           'no-reason',
  'do-not-honor':            'no-reason', // as American gateways spell it
  'generic-decline':         'no-reason',
} satisfies Record<string, DeclineFinding>;

/**
 * The reasons for a decline that have a rule of their own. Any other text is a decline and nothing more. Blanks around it and
 * underscores for hyphens (`'insufficient_funds'`) make no difference, and an empty one is as none.
 *
 * @example
 * const reason: DeclineReason = 'insufficient-funds';
 * const authorization: Authorization = { kind: 'declined', reason };
 */
export type DeclineReason = keyof typeof findings;

/**
 * The bank's answer to the authorization request. `no-answer`: it was sent, and nobody knows what became of it.
 *
 * @example
 * const declined: Authorization = { kind: 'declined', reason: 'do-not-honour' };
 * const lost: Authorization = { kind: 'no-answer' };
 */
export type Authorization =
  | { readonly kind: 'approved' }
  | { readonly kind: 'declined'; readonly reason?: DeclineReason | (string & {}) | null | undefined }
  | { readonly kind: 'no-answer' };

const byReason: ReadonlyMap<string, DeclineFinding> = new Map(Object.entries(findings));

/**
 * What a decline means for what to do next, and the key of its sentence in the staff's messages; `none` where the bank didn't decline.
 *
 * @example
 * declineFinding({ kind: 'declined', reason: 'stolen_card' }) // 'blocked'
 * declineFinding({ kind: 'declined' }) // 'no-reason'
 */
export function declineFinding(authorization: Authorization): DeclineFinding {
  if (authorization.kind !== 'declined') return 'none';

  const { reason } = authorization;
  const written = typeof reason === 'string' ? reason.trim().replaceAll('_', '-') : '';
  return written === '' ? 'no-reason' : (byReason.get(written) ?? 'other');
}
