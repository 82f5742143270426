import type { BrowserData } from '@flipside/core';
import type { ChallengeEnd, ThreeDSMethodEnd } from '@flipside/react';
import {
  readAuthenticationBegun,
  readTransactionBegun,
  type AuthenticationBegun,
  type BrowserLook,
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

/** How the bank's look at the browser ended: with what the page found, or with the page put away. */
export type LookEnd = ThreeDSMethodEnd | 'left';

/** What the bank does in the shopper's browser, and is told of it. */
export interface OfTheBank {
  /** What the page finds out about the browser. */
  readonly browserData: () => BrowserData;
  /** Lets it look at the browser, unseen and for ten seconds at the most. */
  readonly lookAtBrowser: (look: BrowserLook) => Promise<LookEnd>;
  /** Shows its page until that has ended. */
  readonly showChallenge: (challenge: Challenge) => Promise<ChallengeEnd>;
}

/** Pays; where the bank wants the shopper to confirm, has that done, and pays again with it. Once: a bank that wants more is told. */
export async function payAndConfirm(what: Purchase, bank: OfTheBank): Promise<Paid> {
  const first = await pay(what);
  if (first.kind !== 'step-up') return paid(first, what.authentication);

  const begun = await begin(first.orderId, what, bank);
  if (typeof begun === 'string') return notConfirmed(begun);

  const { authentication, challenge } = begun;
  const end = challenge === null ? null : await bank.showChallenge(challenge);
  if (end?.kind === 'cancelled') return notConfirmed(sentences.cancelled);
  if (end?.kind === 'timed-out') return notConfirmed(sentences.timedOut);

  // Whatever the bank's page said to this one: how it ended the server asks for itself.
  const second = await pay({ ...what, authentication });
  return second.kind === 'step-up' ? notConfirmed(sentences.wanted) : paid(second, authentication);
}

/** Asks the shop to begin, in two steps: the bank may look at the browser in between. The sentence that says why where it can't. */
async function begin(order: string, what: Purchase, bank: OfTheBank): Promise<AuthenticationBegun | string> {
  const first = readTransactionBegun(await ask('/api/authentications/transactions', what, { order }));
  // A sentence, or what was confirmed already.
  if (typeof first === 'string' || !('look' in first)) return first;

  // Whether it has looked the server knows: the bank tells it. Whatever comes of it, the payment goes on.
  if ((await bank.lookAtBrowser(first.look)) === 'left') return sentences.cancelled;

  const { threeDSServerTransID } = first.look;
  const browser = bank.browserData();
  return readAuthenticationBegun(await ask('/api/authentications', what, { order, threeDSServerTransID, browser }));
}

/** What the shop answers, undefined where nothing came. The card is sealed each time, since nobody has kept it. */
async function ask(path: string, { values, savedCards }: Purchase, about: object): Promise<unknown> {
  const sealed = await sealToProcessor(values, savedCards);
  if (typeof sealed === 'string') return undefined;

  const { card, savedCard } = sealed;
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...about, card, savedCard }),
      signal: AbortSignal.timeout(longestWaitMs),
    });
    return await response.json();
  } catch {
    return undefined;
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
