import type { JWK } from 'jose';
import type { Basket } from '../../contract/basket.ts';
import type { Money } from '../../contract/money.ts';
import { readPayOutcome, unanswered, unreachable, type PayOutcome } from '../../contract/pay-outcome.ts';
import { attemptKey } from './attempt-key.ts';
import { addressToSend } from './address-to-send.ts';
import type { CardValues, CheckoutValues } from './checkout-values.ts';
import { seal } from './seal.ts';

// The server gives up on the processor after ten seconds; this is for when the server itself is not heard.
const longestWaitMs = 30_000;

export interface Purchase {
  readonly values: CheckoutValues;
  readonly basket: Basket;
  /** The total that the pay button names. */
  readonly agreed: Money;
}

/** Seals the card, sends the order and says how it went. Never throws: an answer that gets lost is an outcome too. */
export async function pay({ values: { card, ...contact }, basket, agreed }: Purchase): Promise<PayOutcome> {
  const sealedCard = await sealToProcessor(card);
  // Nothing was sent this time; whether an earlier try was charged is as unknown as before.
  if (sealedCard === null) return attemptKey.isOpen() ? unanswered : unreachable;

  const attempt = attemptKey.begin();
  const outcome = await post({
    attempt,
    basket,
    agreed: agreed.minorUnits,
    ...contact,
    address: addressToSend(contact.address),
    card: sealedCard,
  });

  if (outcome.kind === 'paid' || outcome.attemptOver) attemptKey.end();
  return outcome;
}

async function sealToProcessor(card: CardValues) {
  try {
    const response = await fetch('/api/card-key', { signal: AbortSignal.timeout(longestWaitMs) });
    const { key }: { key?: JWK } = await response.json();
    return key === undefined ? null : await seal(card, key);
  } catch {
    return null;
  }
}

async function post(order: object): Promise<PayOutcome> {
  try {
    const response = await fetch('/api/orders', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
      signal: AbortSignal.timeout(longestWaitMs),
    });
    return readPayOutcome(await response.json());
  } catch {
    return unanswered;
  }
}
