import { randomUUID } from 'node:crypto';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

const alg = 'RSA-OAEP-256';

/** The pair that cards are sealed to and opened with. `publicJwk` is what GET /keys shows. */
export interface KeyPair {
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly privateKey: CryptoKey | Uint8Array;
}

/**
 * The key pair kept in `folder`, made there on the first call.
 *
 * The file is readable by its owner only. A real processor keeps this key in a hardware security module.
 */
export async function loadKeyPair(folder: string): Promise<KeyPair> {
  const file = join(folder, 'private-key.json');

  return fromPrivateJwk((await readJwk(file)) ?? (await createJwk(file)));
}

/** A pair for as long as the process lives, for tests. */
export async function newKeyPair(): Promise<KeyPair> {
  return fromPrivateJwk(await newPrivateJwk());
}

async function newPrivateJwk(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { modulusLength: 2048, extractable: true });

  return exportJWK(privateKey);
}

async function fromPrivateJwk(jwk: JWK): Promise<KeyPair> {
  const { kty, n, e } = jwk;
  if (kty !== 'RSA' || n === undefined || e === undefined) {
    throw new Error('The private key on file is not an RSA key. Delete private-key.json to have a new one made.');
  }

  // Named by its thumbprint (RFC 7638): the same key has the same name everywhere, and another key never has.
  const kid = await calculateJwkThumbprint({ kty, n, e });
  return { kid, publicJwk: { kty, n, e, kid, alg, use: 'enc' }, privateKey: await importJWK(jwk, alg) };
}

async function readJwk(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function createJwk(file: string): Promise<JWK> {
  const jwk = await newPrivateJwk();
  const draft = `${file}.${randomUUID()}`;

  await writeFile(draft, JSON.stringify(jwk), { mode: 0o600 });
  try {
    // A link fails where a rename would overwrite: of two processes that start at once, both use the first one's key.
    await link(draft, file);
    return jwk;
  } catch (error) {
    const first = isErrno(error, 'EEXIST') ? await readJwk(file) : undefined;
    if (first === undefined) throw error;
    return first;
  } finally {
    await unlink(draft);
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
