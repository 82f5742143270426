import { readChallengeResponse, type ChallengeResponseReading, type FinalChallengeResponse } from '@flipside/core';

/** How a challenge ended, as far as the browser knows. None of these says whether the shopper is authenticated. */
export type ChallengeEnd =
  /** The bank is done. `cres` may go to your server; `reading` is for a hint on the page alone. */
  | { readonly kind: 'answered'; readonly cres: string; readonly reading: FinalChallengeResponse }
  /** An error message, an answer to another transaction, or nothing that can be read: `reading` says which. */
  | {
      readonly kind: 'failed';
      readonly cres: string;
      readonly reading: Exclude<ChallengeResponseReading, FinalChallengeResponse>;
    }
  /** What was to be shown is no challenge: an address, an id or a version that no bank has. `error` says which, for your log; nothing was shown. */
  | { readonly kind: 'unusable'; readonly error: Error }
  /** The shopper has stopped it. */
  | { readonly kind: 'cancelled' }
  /** Ten minutes have gone by. */
  | { readonly kind: 'timed-out' };

/** How one ended that was shown. */
export type ShownEnd = Exclude<ChallengeEnd, { readonly kind: 'unusable' }>;

/** Reads what the merchant's page has handed on; null where it is about something else. */
export function readEnd(
  { cres }: Readonly<Record<string, unknown>>,
  sent: { readonly threeDSServerTransID: string; readonly acsTransID: string },
): ShownEnd | null {
  if (typeof cres !== 'string') return null;

  const reading = readChallengeResponse(cres, sent);
  return reading.kind === 'final' ? { kind: 'answered', cres, reading } : { kind: 'failed', cres, reading };
}
