import { type AuthenticationOutcome, describeTransStatus } from './outcomes.ts';
import { isFields } from './message-text.ts';

// 3-D Secure 1.0.2: a redirect of the whole page, without frame, method or browser data. Visa, Mastercard and American Express
// withdrew it in October 2022 (in India later). It stays for gateways that still speak its form, and for reading what was stored;
// nothing new should be built on it.

/**
 * What the gateway answers when a payment is to be authenticated by the form of version 1.
 *
 * @example
 * const request: VersionOneRequest = { paReq, termUrl: 'https://shop.example/3ds/return' };
 * versionOneForm(request).MD // ''
 */
export interface VersionOneRequest {
  /** The payer authentication request, as the gateway made it. Opaque here. */
  readonly paReq: string;
  /** The merchant's page to which the issuer posts the answer. */
  readonly termUrl: string;
  /** Merchant data: comes back unread. Empty where there is none, since the form has the field all the same. */
  readonly md?: string | undefined;
}

/**
 * The form that is posted to the issuer's page, its fields spelled as version 1 has them.
 *
 * @example
 * versionOneForm({ paReq, termUrl: 'https://shop.example/3ds/return', md: 'order-17' })
 * // { PaReq: '…', TermUrl: 'https://shop.example/3ds/return', MD: 'order-17' }
 */
export function versionOneForm({ paReq, termUrl, md = '' }: VersionOneRequest): {
  readonly PaReq: string;
  readonly TermUrl: string;
  readonly MD: string;
} {
  return { PaReq: paReq, TermUrl: termUrl, MD: md };
}

/**
 * What the issuer posted to the `TermUrl`.
 *
 * @example
 * const returned: VersionOneReturn = readVersionOneReturn({ PaRes: 'eJzV…', MD: '' });
 * // { kind: 'returned', paRes: 'eJzV…', md: '' }
 */
export type VersionOneReturn =
  | { readonly kind: 'returned'; readonly paRes: string; readonly md: string }
  | { readonly kind: 'unreadable' };

/**
 * Reads the form that the issuer posts to the `TermUrl`. Its `PaRes` is signed XML that only the gateway can check: the
 * merchant's server sends it on and goes by the answer.
 *
 * @param form the fields that were posted, by name.
 *
 * @example
 * readVersionOneReturn({ PaRes: 'eJzV…', MD: 'order-17' }) // { kind: 'returned', paRes: 'eJzV…', md: 'order-17' }
 */
export function readVersionOneReturn(form: unknown): VersionOneReturn {
  if (!isFields(form)) return { kind: 'unreadable' };

  const { PaRes: paRes, MD: md = '' } = form;
  if (typeof paRes !== 'string' || paRes === '' || typeof md !== 'string') return { kind: 'unreadable' };

  return { kind: 'returned', paRes, md };
}

/**
 * What the status in a checked `PaRes` means. Y, A, N and U are the letters of today with the same meaning; version 1 had no
 * others, so any other is `unknown`.
 *
 * But for who is liable: the rules went with the version (at Visa, an A shifted nothing any more from 16 October 2021 on), so
 * where today's outcome has the issuer liable, this one has `unknown`.
 *
 * @example
 * versionOneOutcome('Y')
 * // { kind: 'authenticated', authorization: 'yes', liability: 'unknown', action: 'authorize' }
 */
export function versionOneOutcome(paResStatus: string): AuthenticationOutcome {
  const outcome = describeTransStatus(/^[YANU]$/.test(paResStatus) ? paResStatus : '');

  return outcome.liability === 'issuer' ? { ...outcome, liability: 'unknown' } : outcome;
}
