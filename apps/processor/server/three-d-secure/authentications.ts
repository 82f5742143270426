import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { createTransactions, keepTransactions, type Transactions } from './transactions.ts';

/** Those of the letters of 3-D Secure that this sandbox's banks use. */
export const transStatus = v.picklist(['Y', 'A', 'N', 'U', 'C']);

const row = v.object({
  id: v.string(),
  idempotencyKey: v.string(),
  cardholder: v.string(),
  brand: v.nullable(v.string()),
  lastFour: v.string(),
  minorUnits: v.number(),
  currency: v.string(),
  merchantName: v.string(),
  notificationURL: v.string(),
  threeDSServerTransID: v.string(),
  acsTransID: v.string(),
  transStatus,
  eci: v.nullable(v.string()),
  transStatusReason: v.nullable(v.string()),
  challengeCancel: v.nullable(v.string()),
  passcode: v.string(),
  wrongCodes: v.number(),
  createdAt: v.string(),
});

/** One authentication as it is kept. There is no place in it for a number or a security code. */
export type Authentication = Readonly<v.InferOutput<typeof row>>;
/** How one ended. */
export type Ending = Pick<Authentication, 'transStatus' | 'eci' | 'transStatusReason' | 'challengeCancel'>;

export interface Authentications {
  byId(id: string): Authentication | undefined;
  byKey(idempotencyKey: string): Authentication | undefined;
  byAcsTransID(acsTransID: string): Authentication | undefined;
  /** Records one, unless its key is taken. Returns what stands under the key. */
  record(authentication: Authentication): Authentication | undefined;
  /** Counts a wrong passcode. */
  countWrong(id: string): void;
  /** Ends one whose challenge is open; one that has ended stays as it is. */
  end(id: string, ending: Ending): void;
  /** What came before them. */
  readonly transactions: Transactions;
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS authentications (
    id                   TEXT PRIMARY KEY,
    idempotencyKey       TEXT NOT NULL UNIQUE,
    cardholder           TEXT NOT NULL,
    brand                TEXT,
    lastFour             TEXT NOT NULL CHECK (length(lastFour) = 4),
    minorUnits           INTEGER NOT NULL CHECK (minorUnits > 0),
    currency             TEXT NOT NULL,
    merchantName         TEXT NOT NULL,
    notificationURL      TEXT NOT NULL,
    threeDSServerTransID TEXT NOT NULL,
    acsTransID           TEXT NOT NULL UNIQUE,
    transStatus          TEXT NOT NULL,
    eci                  TEXT,
    transStatusReason    TEXT,
    challengeCancel      TEXT,
    passcode             TEXT NOT NULL,
    wrongCodes           INTEGER NOT NULL,
    createdAt            TEXT NOT NULL
  ) STRICT;
`;

const columns = Object.keys(row.entries);

/** Opens the authentications in `file`, beside the ledger; `':memory:'` for some that are forgotten on close. */
export function openAuthentications(file: string): Authentications {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec(schema + createTransactions);

  const by = (column: string) => database.prepare(`SELECT * FROM authentications WHERE ${column} = ?`);
  const [selectById, selectByKey, selectByAcs] = [by('id'), by('idempotencyKey'), by('acsTransID')];
  const insert = database.prepare(
    `INSERT INTO authentications (${columns.join(', ')}) VALUES (${columns.map((column) => `$${column}`).join(', ')})
     ON CONFLICT (idempotencyKey) DO NOTHING`,
  );
  const count = database.prepare('UPDATE authentications SET wrongCodes = wrongCodes + 1 WHERE id = ?');
  const end = database.prepare(
    `UPDATE authentications
     SET transStatus = $transStatus, eci = $eci, transStatusReason = $transStatusReason, challengeCancel = $challengeCancel
     WHERE id = $id AND transStatus = 'C'`,
  );

  return {
    byId: (id) => read(selectById.get(id)),
    byKey: (key) => read(selectByKey.get(key)),
    byAcsTransID: (acsTransID) => read(selectByAcs.get(acsTransID)),
    record(authentication) {
      insert.run(authentication);
      return read(selectByKey.get(authentication.idempotencyKey));
    },
    countWrong: (id) => void count.run(id),
    end: (id, ending) => void end.run({ id, ...ending }),
    transactions: keepTransactions(database),
    close: () => database.close(),
  };
}

function read(found: unknown): Authentication | undefined {
  return found === undefined ? undefined : v.parse(row, found);
}
