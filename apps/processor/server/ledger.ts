import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { avsCodes } from './address-check.ts';
import { declineReasons } from './decline-reason.ts';
import { securityCodeResults } from './security-code-check.ts';
import { transStatus } from './three-d-secure/authentications.ts';

const row = v.object({
  id: v.string(),
  idempotencyKey: v.string(),
  reference: v.string(),
  cardholder: v.string(),
  brand: v.nullable(v.string()),
  lastFour: v.string(),
  expiry: v.string(),
  minorUnits: v.number(),
  currency: v.string(),
  presenceIndicator: v.picklist(['0', '1', '2', '9']),
  state: v.picklist(['approved', 'declined', 'voided']),
  reason: v.nullable(v.picklist(declineReasons)),
  authorizationCode: v.nullable(v.string()),
  avs: v.picklist(avsCodes),
  securityCodeResult: v.nullable(v.picklist(securityCodeResults)),
  /** The authentication that came with it, where it is one of this very card and amount, and how it had ended. */
  authentication: v.nullable(v.string()),
  transStatus: v.nullable(transStatus),
  eci: v.nullable(v.string()),
  /** By which brand's network it was charged. A row from before there was a choice has none. */
  network: v.nullable(v.string()),
  createdAt: v.string(),
});

/** One authorization as it is kept. There is no place in it for a number, a security code or an address. */
export type Authorization = Readonly<v.InferOutput<typeof row>>;

export interface Ledger {
  byId(id: string): Authorization | undefined;
  byKey(idempotencyKey: string): Authorization | undefined;
  /** How often this cardholder was asked for the same reference before. */
  countFor(cardholder: string, reference: string): number;
  /** Whether an approval that stands has come of this authentication. */
  isUsed(authentication: string): boolean;
  /** Records an authorization, unless its key is taken or closed. Returns what stands under the key; nothing under a closed one. */
  record(authorization: Authorization): Authorization | undefined;
  /** Closes a key that nothing is recorded under: from here on nothing ever will be. */
  closeKey(idempotencyKey: string): void;
  isClosed(idempotencyKey: string): boolean;
  /** Marks an approved authorization as voided; one in another state stays as it is. */
  markVoided(id: string): void;
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS authorizations (
    id                 TEXT PRIMARY KEY,
    idempotencyKey     TEXT NOT NULL UNIQUE,
    reference          TEXT NOT NULL,
    cardholder         TEXT NOT NULL,
    brand              TEXT,
    lastFour           TEXT NOT NULL CHECK (length(lastFour) = 4),
    expiry             TEXT NOT NULL,
    minorUnits         INTEGER NOT NULL CHECK (minorUnits > 0),
    currency           TEXT NOT NULL,
    presenceIndicator  TEXT NOT NULL,
    state              TEXT NOT NULL CHECK (state IN ('approved', 'declined', 'voided')),
    reason             TEXT,
    authorizationCode  TEXT,
    avs                TEXT NOT NULL,
    securityCodeResult TEXT,
    createdAt          TEXT NOT NULL,
    authentication     TEXT,
    transStatus        TEXT,
    eci                TEXT,
    network            TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS closedKeys (idempotencyKey TEXT PRIMARY KEY) STRICT;
  CREATE INDEX IF NOT EXISTS authorizations_by_reference ON authorizations (cardholder, reference);
`;

const columns = Object.keys(row.entries);

/** Columns that a file from before there was 3-D Secure, or a choice of brand, lacks. */
const addedColumns = ['authentication', 'transStatus', 'eci', 'network'];

/** Opens the ledger in `file`, `':memory:'` for one that is forgotten on close. */
export function openLedger(file: string): Ledger {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec(schema);
  addColumns(database);

  const selectById = database.prepare('SELECT * FROM authorizations WHERE id = ?');
  const selectByKey = database.prepare('SELECT * FROM authorizations WHERE idempotencyKey = ?');
  const count = database.prepare('SELECT count(*) AS times FROM authorizations WHERE cardholder = ? AND reference = ?');
  const selectUse = database.prepare(`SELECT 1 FROM authorizations WHERE authentication = ? AND state = 'approved'`);
  const markVoided = database.prepare(`UPDATE authorizations SET state = 'voided' WHERE id = ? AND state = 'approved'`);
  // The unique key decides, not a look beforehand: two processes on one ledger still charge once.
  const insert = database.prepare(
    `INSERT INTO authorizations (${columns.join(', ')}) SELECT ${columns.map((column) => `$${column}`).join(', ')}
     WHERE NOT EXISTS (SELECT 1 FROM closedKeys WHERE idempotencyKey = $idempotencyKey)
     ON CONFLICT (idempotencyKey) DO NOTHING`,
  );

  const closeKey = database.prepare(
    `INSERT OR IGNORE INTO closedKeys (idempotencyKey)
     SELECT $key WHERE NOT EXISTS (SELECT 1 FROM authorizations WHERE idempotencyKey = $key)`,
  );
  const selectClosed = database.prepare('SELECT 1 FROM closedKeys WHERE idempotencyKey = ?');

  const byKey = (idempotencyKey: string) => read(selectByKey.get(idempotencyKey));

  return {
    byId: (id) => read(selectById.get(id)),
    byKey,
    countFor: (cardholder, reference) => Number(count.get(cardholder, reference)?.['times']),
    isUsed: (authentication) => selectUse.get(authentication) !== undefined,
    record(authorization) {
      insert.run(authorization);
      return byKey(authorization.idempotencyKey);
    },
    closeKey: (key) => void closeKey.run({ key }),
    isClosed: (idempotencyKey) => selectClosed.get(idempotencyKey) !== undefined,
    markVoided: (id) => void markVoided.run(id),
    close: () => database.close(),
  };
}

function addColumns(database: DatabaseSync): void {
  const there = database.prepare('PRAGMA table_info(authorizations)').all();
  const missing = addedColumns.filter((column) => there.every(({ name }) => name !== column));
  for (const column of missing) database.exec(`ALTER TABLE authorizations ADD COLUMN ${column} TEXT`);
}

function read(found: unknown): Authorization | undefined {
  return found === undefined ? undefined : v.parse(row, found);
}
