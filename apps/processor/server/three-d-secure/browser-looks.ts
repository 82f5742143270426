import { randomUUID } from 'node:crypto';
import { openCard, recognise } from '../open-card.ts';
import type { TransactionRequest } from './authentication-request.ts';
import type { Authentication } from './authentications.ts';
import type { AuthenticatorParts } from './authenticator.ts';
import { unused, type Transaction } from './transactions.ts';
import { whatTheBankWants } from './what-the-bank-wants.ts';

/** What comes before an authentication: its transaction, and the bank's look at the browser (the 3DS method). */
export interface BrowserLooks {
  /** Begins a transaction, and finds out whether the card's bank looks at the browser. Once for each key. Throws a `Problem`. */
  prepare(request: TransactionRequest): Promise<Transaction>;
  /** Whether the bank looks at the browser for this transaction. */
  isWanted(threeDSServerTransID: string): boolean;
  /** Keeps what the bank's page saw of the browser. */
  see(threeDSServerTransID: string, browser: Readonly<Record<string, string>>): void;
  /** Whether the bank had seen the browser when it was asked; undefined where it doesn't look. */
  isCompleted(authentication: Authentication): boolean | undefined;
}

export function createBrowserLooks(parts: AuthenticatorParts): BrowserLooks {
  const { authentications, clock } = parts;
  const { transactions } = authentications;

  return {
    async prepare({ idempotencyKey, ...sent }) {
      const { card, brand, cardholder } = recognise(await openCard(sent, parts), parts);
      const recorded = transactions.record({
        threeDSServerTransID: randomUUID(),
        idempotencyKey,
        cardholder: cardholder.id,
        lastFour: card.number.slice(-4),
        // A bank that takes no part has no page to do it with.
        looks: whatTheBankWants(cardholder, brand) === 'C',
        createdAt: clock().toISOString(),
      });
      return unused(recorded, card, cardholder);
    },

    isWanted: (id) => transactions.byId(id)?.looks === true,
    see: (id, browser) => transactions.see(id, JSON.stringify(browser), clock()),

    isCompleted({ threeDSServerTransID }) {
      const transaction = transactions.byId(threeDSServerTransID);
      return transaction?.looks === true ? transaction.seenAt !== null : undefined;
    },
  };
}
