import type { JWK } from 'jose';
import { checkSecurityCode } from './card-to-seal.ts';
import { seal, type SealOptions } from './seal.ts';

/**
 * Seals a security code alone, for a saved card: the processor has number and expiry under a token, and must never have kept the
 * code. What it opens is `{ securityCode }`. Where the shopper typed X or I there is nothing to seal: send the presence indicator.
 *
 * @param securityCode 3 or 4 digits.
 * @param publicKey an RSA public key of at least 2048 bits with a `kid`.
 * @returns a JWE in compact form (RFC 7516), another text at each call, sealed as `sealCard` seals.
 * @throws {TypeError} when the code or the key has not the form asked for. No error quotes either.
 * @example
 * // `publicKey` is the JSON Web Key that the processor publishes.
 *
 * await sealSecurityCode('123', publicKey) // 'eyJ…'
 */
export async function sealSecurityCode(securityCode: string, publicKey: JWK, options?: SealOptions): Promise<string> {
  checkSecurityCode(securityCode);

  return seal({ securityCode }, publicKey, options);
}
