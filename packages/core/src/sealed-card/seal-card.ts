import type { JWK } from 'jose';
import { cardToSeal, type CardToSeal } from './card-to-seal.ts';
import { seal, type SealOptions } from './seal.ts';

/**
 * Seals a card, so that the processor who holds the private key can read it and the merchant's own server cannot.
 *
 * Each call gives another text, for the same card too. Its protected header says which key opens it (`kid`) and when it was
 * sealed (`iat`, in seconds), so that the processor can turn away one that is old.
 *
 * @param publicKey an RSA public key of at least 2048 bits with a `kid`.
 * @returns a JWE in compact form (RFC 7516), by RSA-OAEP-256 and A256GCM.
 * @throws {TypeError} when the card or the key has not the form asked for. No error quotes either.
 * @example
 * // `publicKey` is the JSON Web Key that the processor publishes.
 *
 * await sealCard({ number: '4242424242424242', expiry: '2030-09', securityCode: '123' }, publicKey) // 'eyJ…'
 */
export async function sealCard(card: CardToSeal, publicKey: JWK, options?: SealOptions): Promise<string> {
  return seal(cardToSeal(card), publicKey, options);
}
