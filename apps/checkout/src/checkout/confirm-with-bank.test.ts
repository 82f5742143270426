// What the checkout does when the bank wants the shopper to confirm, with the shop's server played by hand.
import type { ChallengeEnd } from '@flipside/react';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { attemptKey, purchaseKey } from './attempt-key.ts';
import { payAndConfirm, type ShowChallenge } from './confirm-with-bank.ts';
import type { Purchase } from './pay.ts';

const { confirmation: sentences } = paymentSentences;

const { publicKey } = await generateKeyPair('RSA-OAEP-256', { modulusLength: 2048, extractable: true });
const key = { ...(await exportJWK(publicKey)), kid: 'key', alg: 'RSA-OAEP-256', use: 'enc' };

const purchase: Purchase = {
  values: {
    email: 'ada@example.com',
    name: 'Ada Marsh',
    address: {
      line1: '12 Harbor Street',
      line2: '',
      city: 'Portland',
      region: 'OR',
      postalCode: '97205',
      country: 'US',
    },
    card: { number: '4000000000003220', expiry: '2034-12', code: '123', name: 'Emil Holm' },
    saveCard: true,
  },
  savedCards: [],
  basket: [{ productId: 'kale', quantity: 1 }],
  said: {},
  agreed: { minorUnits: 240, currency: 'GBP' },
};

const wanted = { error: { code: 'declined', message: '', stepUp: { order: 'o-1' }, attemptOver: true } };
const paid = { order: { id: 'o-2', number: 1002 } };
const challenge = {
  acsURL: 'https://bank.example/acs',
  threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e',
  acsTransID: 'd7c1ee99-9478-44a6-b1f2-391e29c6b340',
  messageVersion: '2.2.0',
  notificationURL: 'https://shop.example/3ds/notification',
};
const begun = { authentication: 'authn_A', challenge };
const ended = { kind: 'failed', cres: '', reading: { kind: 'unreadable', why: 'not-json' } } as const;

/** What is sent to each path, and what comes back: the next answer of the list, or no answer at all where it is null. */
function shopThat(answers: { orders: unknown[]; authentications?: unknown[] }) {
  const sent: { readonly path: string; readonly body: Record<string, unknown> }[] = [];
  const left = { orders: [...answers.orders], authentications: [...(answers.authentications ?? [])] };

  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path === '/api/card-key') return Response.json({ key });
    sent.push({ path, body: JSON.parse(typeof init?.body === 'string' ? init.body : '{}') });
    const answer = path === '/api/orders' ? left.orders.shift() : left.authentications.shift();
    if (answer === null || answer === undefined) throw new TypeError('Failed to fetch');
    return Response.json(answer);
  });
  return sent;
}

const shows = (end: ChallengeEnd) => vi.fn<ShowChallenge>(async () => end);

beforeEach(() => {
  vi.stubGlobal('window', {
    navigator: { userAgent: 'A browser', language: 'en-GB' },
    screen: { colorDepth: 24, height: 844, width: 390 },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  attemptKey.end();
  purchaseKey.end();
});

describe('a bank that wants the shopper to confirm', () => {
  test.each<[string, ChallengeEnd]>([
    [
      'the bank is done',
      {
        ...ended,
        kind: 'answered',
        reading: { kind: 'final', transStatus: 'N', ...challenge, challengeCompletionInd: 'Y', challengeCancel: null },
      },
    ],
    ['what came can’t be read', ended],
  ])('T1: where %s, the shop is asked again with what was confirmed, whatever the browser was told', async (_, end) => {
    const sent = shopThat({ orders: [wanted, paid], authentications: [begun] });
    const showChallenge = shows(end);

    const { outcome } = await payAndConfirm(purchase, showChallenge);

    expect(outcome).toEqual({ kind: 'paid', orderId: 'o-2' });
    expect(showChallenge).toHaveBeenCalledExactlyOnceWith(challenge);
    expect(sent.map(({ path, body }) => [path, body['order'] ?? body['authentication']])).toEqual([
      ['/api/orders', undefined],
      ['/api/authentications', 'o-1'],
      ['/api/orders', 'authn_A'],
    ]);
  });

  test('V0, C9: each try has a key and a seal of its own, of one purchase; nothing of the card is sent open', async () => {
    const sent = shopThat({ orders: [wanted, paid], authentications: [begun] });

    await payAndConfirm(purchase, shows(ended));

    const orders = sent.filter(({ path }) => path === '/api/orders').map(({ body }) => body);
    expect(new Set(orders.map((order) => order['attempt'])).size).toBe(2);
    expect(new Set(orders.map((order) => order['purchase'])).size).toBe(1);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body['card']))).size).toBe(3);
    expect(JSON.stringify(sent)).not.toMatch(/400000000000|"123"/);
    expect(sent[1]?.body).not.toHaveProperty('saveCard');
    expect(sent[1]?.body['browser']).toMatchObject({ browserUserAgent: 'A browser', browserScreenWidth: '390' });
  });

  test.each<[ChallengeEnd, RegExp]>([
    [{ kind: 'cancelled' }, /^You left .*has not been made and nothing was charged\. Press .*bank may ask you again/],
    [{ kind: 'timed-out' }, /^The time .*has not been made and nothing was charged\. Press .*bank may ask you again/],
  ])('T2: after %j the shop is not asked again, and it is said', async (end, message) => {
    const sent = shopThat({ orders: [wanted], authentications: [begun] });

    const { outcome, authentication } = await payAndConfirm(purchase, shows(end));

    expect(outcome).toEqual({ kind: 'not-confirmed', message: expect.stringMatching(message), attemptOver: true });
    expect(authentication).toBeUndefined();
    expect(sent).toHaveLength(2);
    expect(attemptKey.isOpen()).toBe(false);
  });

  test('X7: shows no page where the bank is content', async () => {
    shopThat({ orders: [wanted, paid], authentications: [{ authentication: 'authn_A', challenge: null }] });
    const showChallenge = shows(ended);

    expect((await payAndConfirm(purchase, showChallenge)).outcome.kind).toBe('paid');
    expect(showChallenge).not.toHaveBeenCalled();
  });

  test.each([
    ['no answer', null, sentences.unreachable],
    ['nothing that can be read', { authentication: 7 }, sentences.unreachable],
    ['a refusal', { error: { code: 'declined', message: 'Use another card.' } }, 'Use another card.'],
  ])('V0: %s to the beginning is an end, and said', async (_, answer, message) => {
    shopThat({ orders: [wanted], authentications: [answer] });

    expect((await payAndConfirm(purchase, shows(ended))).outcome).toEqual({
      kind: 'not-confirmed',
      message,
      attemptOver: true,
    });
  });

  test('T2: a bank’s page that ended with nothing leaves the form as it is, and the next press has a key of its own', async () => {
    const notYet = { error: { code: 'declined', message: 'Not yet.', notConfirmed: true, attemptOver: true } };
    shopThat({ orders: [wanted, notYet], authentications: [begun] });

    const { outcome, authentication } = await payAndConfirm(purchase, shows(ended));

    expect(outcome).toEqual({ kind: 'not-confirmed', message: 'Not yet.', attemptOver: true });
    expect(authentication).toBeUndefined();
    expect(attemptKey.isOpen()).toBe(false);
  });

  test('X7: a bank that wants it again is not obeyed for ever', async () => {
    const sent = shopThat({ orders: [wanted, wanted, wanted], authentications: [begun, begun] });

    const { outcome } = await payAndConfirm(purchase, shows(ended));

    expect(outcome).toEqual({ kind: 'not-confirmed', message: sentences.wanted, attemptOver: true });
    expect(sent).toHaveLength(3);
  });
});

describe('what was confirmed serves once more', () => {
  const codeAgain = {
    error: { code: 'declined', message: '', show: 'enter-the-code-again', problems: [], attemptOver: true },
  };
  const declined = { error: { code: 'declined', message: 'Declined.', attemptOver: true } };

  test.each([
    ['after a slip in the code', codeAgain, 'authn_A'],
    ['after an answer that was lost', null, 'authn_A'],
    ['but not after a decline', declined, undefined],
  ])('V0: %s', async (_, answer, expected) => {
    shopThat({ orders: [wanted, answer], authentications: [begun] });

    expect((await payAndConfirm(purchase, shows(ended))).authentication).toBe(expected);
  });

  test('V2: and is sent with the very next try', async () => {
    const sent = shopThat({ orders: [paid] });

    await payAndConfirm({ ...purchase, authentication: 'authn_A' }, shows(ended));

    expect(sent.map(({ body }) => body['authentication'])).toEqual(['authn_A']);
  });
});
