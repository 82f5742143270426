import { compactDecrypt, errors, type CompactDecryptResult, type CompactJWEHeaderParameters } from 'jose';
import * as v from 'valibot';
import type { KeyPair } from './key-pair.ts';
import { Problem, type ProblemCode } from './problem.ts';

const securityCode = v.pipe(v.string(), v.regex(/^\d{3,4}$/));

// The letters X and I are the shopper's words to the form. What arrives here as a code is digits, or is not there.
const card = v.object({
  number: v.pipe(v.string(), v.regex(/^\d{12,19}$/)),
  expiry: v.pipe(v.string(), v.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)),
  securityCode: v.optional(securityCode),
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  // On Switch and Solo cards. The sandbox's banks, like most, look at neither.
  startDate: v.optional(v.pipe(v.string(), v.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/))),
  issueNumber: v.optional(v.pipe(v.string(), v.regex(/^\d{1,2}$/))),
});

/** The card as the shopper entered it. Lives for the length of one request and is never stored. */
export type Card = v.InferOutput<typeof card>;

// Nothing beside the code: whoever seals a whole card for a saved one has mistaken the one for the other.
const codeAlone = v.strictObject({ securityCode });

/** The time of sealing is that of the shopper's clock, which may be a time zone off: a day either way is forgiven. */
const longestAge = 24 * 60 * 60;

/**
 * Opens a card that was sealed to this processor's key, not long before `now`. Throws a `Problem` that says nothing of what was
 * inside.
 */
export async function openSealedCard(sealed: string, keys: KeyPair, now: Date): Promise<Card> {
  return read(card, await open(sealed, keys, now), 'sealed-card-content-invalid');
}

/** Opens the code that goes with a saved card, in the same way. */
export async function openSealedCode(sealed: string, keys: KeyPair, now: Date): Promise<string> {
  return read(codeAlone, await open(sealed, keys, now), 'sealed-code-content-invalid').securityCode;
}

async function open(sealed: string, keys: KeyPair, now: Date): Promise<Uint8Array> {
  const { plaintext, protectedHeader } = await decrypt(sealed, keys);

  // So that a sealed card found later, in a queue or a log of the shop, is worth nothing.
  const { iat } = protectedHeader;
  const age = typeof iat === 'number' ? Math.abs(now.getTime() / 1000 - iat) : Infinity;
  if (age > longestAge) throw new Problem('sealed-card-too-old');

  return plaintext;
}

async function decrypt(sealed: string, keys: KeyPair): Promise<CompactDecryptResult> {
  const keyFor = ({ kid }: CompactJWEHeaderParameters) => {
    if (kid !== keys.kid) throw new Problem('sealed-card-key-unknown');
    return keys.privateKey;
  };

  try {
    return await compactDecrypt(sealed, keyFor, {
      keyManagementAlgorithms: ['RSA-OAEP-256'],
      contentEncryptionAlgorithms: ['A256GCM'],
      // A card is short: what comes compressed is no card, and might be very long.
      maxDecompressedLength: 0,
    });
  } catch (error) {
    // One answer for every way a seal can be broken: telling them apart would help only who breaks seals.
    if (error instanceof errors.JOSEError) throw new Problem('sealed-card-unreadable');
    throw error;
  }
}

function read<Content>(schema: v.GenericSchema<Content>, plaintext: Uint8Array, problem: ProblemCode): Content {
  const result = v.safeParse(schema, parseJson(plaintext));
  if (!result.success) throw new Problem(problem);

  return result.output;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // The parser's own error quotes the text it could not read.
    return undefined;
  }
}
