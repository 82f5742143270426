import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { Cardholder } from '../cardholder.ts';
import { Problem } from '../problem.ts';
import type { Card } from '../sealed-card.ts';

/** Whether the bank's look at the browser came to its end, as the merchant says: it did, it did not, there was none. */
export const threeDSCompInd = v.picklist(['Y', 'N', 'U']);

const row = v.object({
  threeDSServerTransID: v.string(),
  idempotencyKey: v.string(),
  cardholder: v.string(),
  lastFour: v.string(),
  /** Whether this card's bank looks at the browser beforehand. */
  looks: v.pipe(
    v.number(),
    v.transform((looks) => looks === 1),
  ),
  createdAt: v.string(),
  seenAt: v.nullable(v.string()),
  browser: v.nullable(v.string()),
  authentication: v.nullable(v.string()),
  threeDSCompInd: v.nullable(threeDSCompInd),
});

/** What is known of a payment before the bank is asked whether the shopper has to confirm it. */
export type Transaction = Readonly<v.InferOutput<typeof row>>;
export type NewTransaction = Omit<Transaction, 'seenAt' | 'browser' | 'authentication' | 'threeDSCompInd'>;

export interface Transactions {
  byId(threeDSServerTransID: string): Transaction | undefined;
  /** Records one, unless its key is taken. Returns what stands under the key. */
  record(transaction: NewTransaction): Transaction | undefined;
  /** Writes down what the bank's page saw of the browser. The first look stays, and none comes after the authentication. */
  see(threeDSServerTransID: string, browser: string, at: Date): void;
  /** Writes down for which authentication it served. */
  use(threeDSServerTransID: string, how: Pick<Transaction, 'authentication' | 'threeDSCompInd'>): void;
}

export const createTransactions = `
  CREATE TABLE IF NOT EXISTS transactions (
    threeDSServerTransID TEXT PRIMARY KEY,
    idempotencyKey       TEXT NOT NULL UNIQUE,
    cardholder           TEXT NOT NULL,
    lastFour             TEXT NOT NULL CHECK (length(lastFour) = 4),
    looks                INTEGER NOT NULL,
    createdAt            TEXT NOT NULL,
    seenAt               TEXT,
    browser              TEXT,
    authentication       TEXT,
    threeDSCompInd       TEXT
  ) STRICT;
`;

/** The transactions, in the file of the authentications. */
export function keepTransactions(database: DatabaseSync): Transactions {
  const selectById = database.prepare('SELECT * FROM transactions WHERE threeDSServerTransID = ?');
  const selectByKey = database.prepare('SELECT * FROM transactions WHERE idempotencyKey = ?');
  const insert = database.prepare(
    `INSERT INTO transactions (threeDSServerTransID, idempotencyKey, cardholder, lastFour, looks, createdAt)
     VALUES ($threeDSServerTransID, $idempotencyKey, $cardholder, $lastFour, $looks, $createdAt)
     ON CONFLICT (idempotencyKey) DO NOTHING`,
  );
  const see = database.prepare(
    `UPDATE transactions SET seenAt = $at, browser = $browser
     WHERE threeDSServerTransID = $id AND seenAt IS NULL AND authentication IS NULL`,
  );
  const use = database.prepare(
    `UPDATE transactions SET authentication = $authentication, threeDSCompInd = $threeDSCompInd
     WHERE threeDSServerTransID = $id`,
  );

  return {
    byId: (id) => read(selectById.get(id)),
    record(transaction) {
      insert.run({ ...transaction, looks: transaction.looks ? 1 : 0 });
      return read(selectByKey.get(transaction.idempotencyKey));
    },
    see: (id, browser, at) => void see.run({ id, browser, at: at.toISOString() }),
    use: (id, how) => void use.run({ id, authentication: how.authentication, threeDSCompInd: how.threeDSCompInd }),
  };
}

/** The transaction of this very card, which serves for one authentication. Throws a `Problem` where there is none. */
export function unused(
  found: Transaction | undefined,
  { number }: Pick<Card, 'number'>,
  cardholder: Pick<Cardholder, 'id'>,
): Transaction {
  if (found?.cardholder !== cardholder.id || found.lastFour !== number.slice(-4)) {
    throw new Problem('transaction-unknown');
  }
  if (found.authentication !== null) throw new Problem('transaction-used');
  return found;
}

function read(found: unknown): Transaction | undefined {
  return found === undefined ? undefined : v.parse(row, found);
}
