import type { SecurityCodeStatement } from '@flipside/react';
import type { JWK } from 'jose';
import type { Basket } from '../../contract/basket.ts';
import type { OrderRequestInput } from '../../contract/order-request.ts';
import type { Money } from '../../contract/money.ts';
import { readPayOutcome, unanswered, type PayOutcome } from '../../contract/pay-outcome.ts';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { saidOf } from '../../contract/statement.ts';
import { addressToSend } from './address-to-send.ts';
import { attemptKey, purchaseKey } from './attempt-key.ts';
import type { ListedCard } from '../../contract/saved-card.ts';
import type { CheckoutValues } from './checkout-values.ts';
import { seal, sealCodeOf } from './seal.ts';

// The server gives up on the processor after ten seconds; this is for when the server itself is not heard.
export const longestWaitMs = 30_000;

export interface Purchase {
  readonly values: CheckoutValues;
  readonly savedCards: readonly ListedCard[];
  readonly basket: Basket;
  /** What was said last in place of each card's code. */
  readonly said: Partial<Record<'card' | 'savedCard', SecurityCodeStatement>>;
  /** The total that the pay button names. */
  readonly agreed: Money;
  /** What the shopper has confirmed with the bank for this card. */
  readonly authentication?: string | undefined;
}

/** Seals the card, sends the order and says how it went. Never throws: an answer that gets lost is an outcome too. */
export async function pay(what: Purchase): Promise<PayOutcome> {
  const { values, savedCards, basket, said, agreed, authentication } = what;
  const { email, name, address } = values;
  const paidWith = await sealToProcessor(values, savedCards);
  if (typeof paidWith === 'string') {
    // Whether an earlier try was charged is as unknown as before.
    const message = attemptKey.isOpen() ? paymentSentences.noAnswer : whyNotSent[paidWith];
    return { kind: 'not-sent', message, attemptOver: false };
  }

  const attempt = attemptKey.begin();
  const outcome = await post({
    attempt,
    purchase: purchaseKey.current(),
    basket,
    agreed: agreed.minorUnits,
    email,
    name,
    address: addressToSend(address),
    ...paidWith,
    authentication,
    ...statementFor(paidWith, said),
  });

  // Paid with this order or with an earlier one: what comes next is another purchase.
  if (outcome.kind === 'paid' || (outcome.kind === 'failed' && outcome.paidOrderId !== null)) purchaseKey.end();
  if (outcome.kind === 'paid' || outcome.attemptOver) attemptKey.end();
  return outcome;
}

/** Why a card could not be sealed: the shop was not heard, or had no key, which is the processor's. */
type NotSealed = 'no-shop' | 'no-key';

const whyNotSent = {
  'no-shop': paymentSentences.shopUnreachable,
  'no-key': paymentSentences.unreachable,
} as const satisfies Record<NotSealed, string>;

/** The card that is chosen, as it is sent, or why it couldn't be sealed. */
export async function sealToProcessor(
  { payWith, savedCard, card, saveCard }: CheckoutValues,
  savedCards: readonly ListedCard[],
): Promise<Pick<OrderRequestInput, 'card' | 'savedCard' | 'saveCard'> | NotSealed> {
  const saved = savedCards.find(({ id }) => id === payWith);
  const response = await fetch('/api/card-key', { signal: AbortSignal.timeout(longestWaitMs) }).catch(() => null);
  if (response === null) return 'no-shop';

  try {
    const { key }: { key?: JWK } = await response.json();
    if (key === undefined) return 'no-key';
    if (saved !== undefined) return { savedCard: await sealCodeOf(saved, savedCard?.code ?? '', key) };
    return { card: await seal(card, key), saveCard };
  } catch {
    return 'no-key';
  }
}

/** What was said of the very card that pays, if it still holds. The sentence stays here: the shop has its own. */
function statementFor(
  { card, savedCard }: Pick<OrderRequestInput, 'card' | 'savedCard'>,
  said: Purchase['said'],
): Pick<OrderRequestInput, 'statement'> {
  const presence = (card ?? savedCard)?.presenceIndicator;
  const last = card === undefined ? said.savedCard : said.card;
  if (presence === undefined || last === undefined || last.said === 'taken-back' || last.how === null) return {};
  return last.said === saidOf(presence) ? { statement: { said: last.said, how: last.how } } : {};
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
