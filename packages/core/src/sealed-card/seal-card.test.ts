import { compactDecrypt, decodeProtectedHeader, exportJWK, generateKeyPair, type JWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { sealCard, sealSecurityCode, type CardToSeal } from './index.ts';

const { publicKey, privateKey } = await generateKeyPair('RSA-OAEP-256', { extractable: true });
const key: JWK = { ...(await exportJWK(publicKey)), kid: 'sandbox-1' };
const privateJwk = await exportJWK(privateKey);

const card: CardToSeal = { number: '4111111111111111', expiry: '2030-09', securityCode: '737', name: 'Ada' };
const noon = Date.parse('2026-11-23T12:00:00.500Z');

async function opened(sealed: string): Promise<unknown> {
  const { plaintext } = await compactDecrypt(sealed, privateKey);
  return JSON.parse(new TextDecoder().decode(plaintext));
}

describe('what the processor opens', () => {
  test('P4: is the card, whole', async () => {
    const sealed = await sealCard(card, key);

    expect(await opened(sealed)).toEqual(card);
  });

  test('X4: holds the start date and the issue number of a card that has them', async () => {
    const issued = { ...card, startDate: '2019-03', issueNumber: '01' };

    expect(await opened(await sealCard(issued, key))).toEqual(issued);
  });

  test('P4: says which key opens it and when it was sealed', async () => {
    const sealed = await sealCard(card, key, { now: () => noon });

    expect(decodeProtectedHeader(sealed)).toEqual({
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      cty: 'json',
      kid: 'sandbox-1',
      iat: Math.floor(noon / 1000),
    });
  });

  test('P4: takes the time from the clock of the machine where none is handed in', async () => {
    const before = Math.floor(Date.now() / 1000);

    const { iat } = decodeProtectedHeader(await sealCard(card, key));

    expect(iat).toBeGreaterThanOrEqual(before);
  });

  test('P4: holds nothing that the card is not made of', async () => {
    const withMore = { number: card.number, expiry: card.expiry, cardId: 7, presence: '9' };

    expect(await opened(await sealCard(withMore, key))).toEqual({ number: card.number, expiry: card.expiry });
  });

  test('P4: is another text each time, none of which shows the number', async () => {
    const [once, again] = await Promise.all([sealCard(card, key), sealCard(card, key)]);

    expect(once).not.toBe(again);
    expect(once.split('.')).toHaveLength(5);
    expect(once).not.toContain(card.number);
  });
});

describe('the code of a saved card', () => {
  test('V5, P4: is sealed alone, as a card is', async () => {
    const sealed = await sealSecurityCode('737', key, { now: () => noon });

    expect(await opened(sealed)).toEqual({ securityCode: '737' });
    expect(decodeProtectedHeader(sealed)).toEqual(
      decodeProtectedHeader(await sealCard(card, key, { now: () => noon })),
    );
  });

  test.each([
    ['X', 'X', /never sent on: send the presence indicator instead/],
    ['nothing', '', /3 or 4 digits/],
    ['a card number', card.number, /3 or 4 digits/],
  ])('C10, P4: %s is refused, and the error quotes nothing', async (_, wrong, message) => {
    const error: unknown = await sealSecurityCode(wrong, key).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toMatch(/4111/);
  });
});

describe('what is not sealed', () => {
  test.each([
    ['a number with gaps', { number: '4111 1111 1111 1111' }, /12 to 19 digits/],
    ['a number too short', { number: '41111111111' }, /12 to 19 digits/],
    ['a number too long', { number: '41111111111111111111' }, /12 to 19 digits/],
    ['a number with a word before it', { number: 'no. 4111111111111111' }, /12 to 19 digits/],
    ['a number with a line break behind it', { number: '4111111111111111\n' }, /12 to 19 digits/],
    ['an expiry as it is shown', { expiry: '09 / 30' }, /form 2030-09/],
    ['a month 13', { expiry: '2030-13' }, /form 2030-09/],
    ['a month 00', { expiry: '2030-00' }, /form 2030-09/],
    ['a day', { expiry: '2030-09-30' }, /form 2030-09/],
    ['a year of five digits', { expiry: '12030-09' }, /form 2030-09/],
    ['X', { securityCode: 'X' }, /never sent on: send the presence indicator instead, and leave securityCode out\.$/],
    ['I', { securityCode: 'I' }, /never sent on: send the presence indicator instead/],
    ['a code too short', { securityCode: '73' }, /3 or 4 digits/],
    ['a code too long', { securityCode: '73773' }, /3 or 4 digits/],
    ['a word for a code', { securityCode: 'none' }, /3 or 4 digits/],
    ['an empty code', { securityCode: '' }, /3 or 4 digits/],
    ['a code that is no digits', { securityCode: '73a' }, /3 or 4 digits/],
    ['a start date as it is shown', { startDate: '03 / 19' }, /form 2019-03/],
    ['an empty start date', { startDate: '' }, /leave it out/],
    ['an issue number too long', { issueNumber: '737' }, /1 or 2 digits/],
    ['an empty issue number', { issueNumber: '' }, /leave it out/],
  ])('C10, P4: %s is refused, and the error quotes nothing', async (_, wrong, message) => {
    const sealing = sealCard({ ...card, ...wrong }, key);

    const error: unknown = await sealing.catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toMatch(/4111|737|73a|Ada/);
  });

  test.each([
    [
      'private parts',
      { ...privateJwk, kid: 'sandbox-1' },
      /private parts \(d, p, q, dp, dq, qi\).*Hand in the public key/,
    ],
    ['another kind of key', { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA', kid: 'sandbox-1' }, /no RSA key/],
    ['the parts of one and the name of another', { ...key, kty: 'EC' }, /no RSA key/],
    ['no kind', { ...key, kty: undefined }, /no RSA key/],
    ['no modulus', { kty: 'RSA', e: 'AQAB', kid: 'sandbox-1' }, /no RSA key/],
    ['no kid', { ...key, kid: undefined }, /Add its kid/],
    ['a key for signing', { ...key, use: 'sig' }, /meant for something else/],
    ['another algorithm', { ...key, alg: 'RS256' }, /meant for something else/],
    ['PEM text', '-----BEGIN PUBLIC KEY-----', /not PEM text/],
    ['nothing', undefined, /not PEM text/],
    ['null, as JSON has it', null, /not PEM text/],
  ])('P4: a key with %s is refused, and the error says what to hand in', async (_, wrong, message) => {
    // The cast stands for a caller without types: keys come from JSON.
    const sealing = sealCard(card, wrong as JWK);

    await expect(sealing).rejects.toThrow(message);
    await expect(sealing).rejects.toBeInstanceOf(TypeError);
  });

  test('P4: an error about a private key does not quote it', async () => {
    const error: unknown = await sealCard(card, { ...privateJwk, kid: 'sandbox-1' }).catch((reason: unknown) => reason);

    expect(String(error)).not.toContain(privateJwk.d);
    expect(String(error)).not.toContain(card.number);
  });

  test('P4: a key too short to be safe is refused', async () => {
    const weak: JWK = { kty: 'RSA', n: 'w'.repeat(171), e: 'AQAB', kid: 'weak' };

    await expect(sealCard(card, weak)).rejects.toThrow(/2048/);
  });
});
