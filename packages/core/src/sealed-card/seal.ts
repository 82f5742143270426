import { CompactEncrypt, importJWK, type JWK } from 'jose';
import { sealingKey } from './sealing-key.ts';

/**
 * What else sealing needs from outside.
 *
 * @example
 * const options: SealOptions = { now: () => Date.UTC(2027, 5, 15) };
 */
export interface SealOptions {
  /** The time in milliseconds, as `Date.now` gives it, which is the default. */
  readonly now?: (() => number) | undefined;
}

/** Seals what is already checked: a JWE in compact form, by RSA-OAEP-256 and A256GCM, that says when it was made. */
export async function seal(content: object, publicKey: JWK, { now = Date.now }: SealOptions = {}): Promise<string> {
  const { kid, ...key } = sealingKey(publicKey);

  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'json', kid, iat: Math.floor(now() / 1000) })
    .encrypt(await importJWK(key, 'RSA-OAEP-256'));
}
