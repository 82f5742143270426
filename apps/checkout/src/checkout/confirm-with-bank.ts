import { collectBrowserData, type ChallengeEnd } from '@flipside/react';
import {
  readAuthenticationBegun,
  type AuthenticationBegun,
  type Challenge,
} from '../../contract/authentication-request.ts';
import type { PayOutcome } from '../../contract/pay-outcome.ts';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { longestWaitMs, pay, sealToProcessor, type Purchase } from './pay.ts';

const { confirmation: sentences } = paymentSentences;

/** How the pay button's press ended. */
export type CheckoutOutcome = Exclude<PayOutcome, { kind: 'step-up' }>;

export interface Paid {
  readonly outcome: CheckoutOutcome;
  /** What was confirmed for this card, while it may serve once more. */
  readonly authentication: string | undefined;
}

/** Shows the bank's page until it has ended. */
export type ShowChallenge = (challenge: Challenge) => Promise<ChallengeEnd>;

/** Pays; where the bank wants the shopper to confirm, has that done, and pays again with it. Once: a bank that wants more is told. */
export async function payAndConfirm(what: Purchase, showChallenge: ShowChallenge): Promise<Paid> {
  const first = await pay(what);
  if (first.kind !== 'step-up') return paid(first, what.authentication);

  const begun = await begin(first.orderId, what);
  if (typeof begun === 'string') return notConfirmed(begun);

  const { authentication, challenge } = begun;
  const end = challenge === null ? null : await showChallenge(challenge);
  if (end?.kind === 'cancelled') return notConfirmed(sentences.cancelled);
  if (end?.kind === 'timed-out') return notConfirmed(sentences.timedOut);

  // Whatever the bank's page said to this one: how it ended the server asks for itself.
  const second = await pay({ ...what, authentication });
  return second.kind === 'step-up' ? notConfirmed(sentences.wanted) : paid(second, authentication);
}

/** Asks the shop to begin. The card is sealed once more, since nobody has kept it. The sentence that says so where it can't. */
async function begin(order: string, { values, savedCards }: Purchase): Promise<AuthenticationBegun | string> {
  const sealed = await sealToProcessor(values, savedCards);
  if (sealed === null) return sentences.unreachable;

  const { card, savedCard } = sealed;
  try {
    const response = await fetch('/api/authentications', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ order, card, savedCard, browser: collectBrowserData().data }),
      signal: AbortSignal.timeout(longestWaitMs),
    });
    return readAuthenticationBegun(await response.json());
  } catch {
    return sentences.unreachable;
  }
}

/** After a slip in the code, or an answer that was lost, the next try brings the same confirmation. After any other end it has served. */
function paid(outcome: CheckoutOutcome, authentication: string | undefined): Paid {
  const mayServe = outcome.kind === 'code' || (outcome.kind !== 'paid' && !outcome.attemptOver);
  return { outcome, authentication: mayServe ? authentication : undefined };
}

function notConfirmed(message: string): Paid {
  return { outcome: { kind: 'not-confirmed', message, attemptOver: true }, authentication: undefined };
}
