import { DatabaseSync } from 'node:sqlite';
import { CompactEncrypt, compactDecrypt, importJWK } from 'jose';
import * as v from 'valibot';
import type { KeyPair } from './key-pair.ts';
import { randomLetters } from './random-letters.ts';

const keptCard = v.object({ number: v.string(), expiry: v.string() });

/** What a token stands for. A code is never kept, not even sealed (PCI DSS 3.3.1). */
export type KeptCard = Readonly<v.InferOutput<typeof keptCard>>;

export interface Vault {
  /** Keeps number and expiry for an authorization that was asked to, and gives out what stands for them. */
  keep(authorizationId: string, card: KeptCard): Promise<string>;
  /** The token that an authorization has given out, while its card is kept. */
  tokenOf(authorizationId: string): string | undefined;
  open(token: string): Promise<KeptCard | undefined>;
  /** Whether there was a card to forget. */
  forget(token: string): boolean;
  close(): void;
}

// Its rows are overwritten when they go: a card that was removed is in no free page of the file.
const schema = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS cards (
    token           TEXT PRIMARY KEY,
    authorizationId TEXT NOT NULL UNIQUE,
    sealed          TEXT NOT NULL
  ) STRICT;
`;

/** Opens the vault in `file`, `':memory:'` for one that is forgotten on close. What is in it only the private key opens. */
export function openVault(file: string, keys: KeyPair): Vault {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(schema);

  const insert = database.prepare(
    'INSERT INTO cards (token, authorizationId, sealed) VALUES (?, ?, ?) ON CONFLICT (authorizationId) DO NOTHING',
  );
  const selectToken = database.prepare('SELECT token FROM cards WHERE authorizationId = ?');
  const selectSealed = database.prepare('SELECT sealed FROM cards WHERE token = ?');
  const remove = database.prepare('DELETE FROM cards WHERE token = ?');

  const tokenOf = (authorizationId: string) => {
    const found = selectToken.get(authorizationId);
    return found && String(found['token']);
  };

  return {
    tokenOf,

    async keep(authorizationId, { number, expiry }) {
      const token = `card_${randomLetters(24)}`;
      insert.run(token, authorizationId, await seal({ number, expiry }, keys));
      return tokenOf(authorizationId) ?? token;
    },

    async open(token) {
      const found = selectSealed.get(token);
      if (found === undefined) return undefined;

      const { plaintext } = await compactDecrypt(String(found['sealed']), keys.privateKey);
      return v.parse(keptCard, JSON.parse(new TextDecoder().decode(plaintext)));
    },

    forget: (token) => Number(remove.run(token).changes) > 0,
    close: () => database.close(),
  };
}

async function seal(card: KeptCard, { publicJwk }: KeyPair): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(card)))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
    .encrypt(await importJWK(publicJwk, 'RSA-OAEP-256'));
}
