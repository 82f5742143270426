import type { JWK } from 'jose';

/** The processor's public key, checked: what is needed to seal a card, and nothing more. */
export interface SealingKey {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
  readonly kid: string;
}

const privateParts = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;
const base64url = /^[\w-]+$/;

/**
 * Checks that a JSON Web Key can seal a card: RSA, public, meant for encryption, with a `kid` that tells the processor which of
 * its keys to open it with.
 *
 * @throws {TypeError} that says what to hand in instead. It never quotes the key.
 */
export function sealingKey(key: JWK): SealingKey {
  if (typeof key !== 'object' || key === null) {
    throw new TypeError(
      'The public key is no JSON Web Key. Hand in the object that your processor publishes, not PEM text.',
    );
  }

  const found = privateParts.filter((part) => key[part] !== undefined);
  if (found.length > 0) {
    throw new TypeError(
      `The key has private parts (${found.join(', ')}): whoever sees this page could open every card. ` +
        'Hand in the public key (kty, n, e, kid) and replace this one, since it is no secret any more.',
    );
  }

  const { kty, n = '', e = '', kid = '', use = 'enc', alg = 'RSA-OAEP-256' } = key;
  if (kty !== 'RSA' || !base64url.test(n) || !base64url.test(e)) {
    throw new TypeError('The public key is no RSA key. Hand in a JSON Web Key with "kty": "RSA", n, e and kid.');
  }
  if (kid === '') {
    throw new TypeError(
      'The public key has no kid, so the processor cannot tell which key to open the card with. Add its kid.',
    );
  }
  if (use !== 'enc' || alg !== 'RSA-OAEP-256') {
    throw new TypeError(
      'The public key is meant for something else. Hand in the one with "use": "enc", "alg": "RSA-OAEP-256".',
    );
  }

  return { kty: 'RSA', n, e, kid };
}
