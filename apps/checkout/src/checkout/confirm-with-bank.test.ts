// What the checkout does when the bank wants the shopper to confirm, with the shop's server played by hand.
import type { ChallengeEnd } from '@flipside/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { attemptKey, purchaseKey } from './attempt-key.ts';
import { payAndConfirm } from './confirm-with-bank.ts';
import { bankThat, begun, challenge, ended, look, paid, purchase, shopThat, wanted } from './testing/shop-that.ts';

const { confirmation: sentences } = paymentSentences;

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
    const bank = bankThat(end);

    const { outcome } = await payAndConfirm(purchase, bank);

    expect(outcome).toMatchObject({ kind: 'paid', orderId: 'o-2' });
    expect(bank.lookAtBrowser).toHaveBeenCalledExactlyOnceWith(look);
    expect(bank.showChallenge).toHaveBeenCalledExactlyOnceWith(challenge);
    expect(sent.map(({ path, body }) => [path, body['order'] ?? body['authentication']])).toEqual([
      ['/api/orders', undefined],
      ['/api/authentications/transactions', 'o-1'],
      ['/api/authentications', 'o-1'],
      ['/api/orders', 'authn_A'],
    ]);
  });

  test('V0, C9: each try has a key and a seal of its own, of one purchase; nothing of the card is sent open', async () => {
    const sent = shopThat({ orders: [wanted, paid], authentications: [begun] });

    await payAndConfirm(purchase, bankThat());

    const orders = sent.filter(({ path }) => path === '/api/orders').map(({ body }) => body);
    expect(new Set(orders.map((order) => order['attempt'])).size).toBe(2);
    expect(new Set(orders.map((order) => order['purchase'])).size).toBe(1);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body['card']))).size).toBe(4);
    expect(JSON.stringify(sent)).not.toMatch(/400000000000|"123"/);
    expect(sent[1]?.body).toEqual({ order: 'o-1', card: expect.any(Object) });
    expect(sent[2]?.body).toMatchObject({ threeDSServerTransID: look.threeDSServerTransID });
    expect(sent[2]?.body).not.toHaveProperty('saveCard');
    expect(sent[2]?.body['browser']).toMatchObject({ browserUserAgent: 'A browser', browserScreenWidth: '390' });
  });

  test.each<[ChallengeEnd, RegExp]>([
    [{ kind: 'cancelled' }, /^You left .*has not been made and nothing was charged\. Press .*bank may ask you again/],
    [{ kind: 'timed-out' }, /^The time .*has not been made and nothing was charged\. Press .*bank may ask you again/],
  ])('T2: after %j the shop is not asked again, and it is said', async (end, message) => {
    const sent = shopThat({ orders: [wanted], authentications: [begun] });

    const { outcome, authentication } = await payAndConfirm(purchase, bankThat(end));

    expect(outcome).toEqual({ kind: 'not-confirmed', message: expect.stringMatching(message), attemptOver: true });
    expect(authentication).toBeUndefined();
    expect(sent).toHaveLength(3);
    expect(attemptKey.isOpen()).toBe(false);
  });

  test('X7: shows no page where the bank is content', async () => {
    shopThat({ orders: [wanted, paid], authentications: [{ authentication: 'authn_A', challenge: null }] });
    const bank = bankThat();

    expect((await payAndConfirm(purchase, bank)).outcome.kind).toBe('paid');
    expect(bank.showChallenge).not.toHaveBeenCalled();
  });

  test.each([
    ['no answer', null, sentences.unreachable],
    ['nothing that can be read', { authentication: 7 }, sentences.unreachable],
    ['a refusal', { error: { code: 'declined', message: 'Use another card.' } }, 'Use another card.'],
  ])('V0: %s to the beginning is an end, and said', async (_, answer, message) => {
    const end = { kind: 'not-confirmed', message, attemptOver: true };

    shopThat({ orders: [wanted], authentications: [answer] });
    expect((await payAndConfirm(purchase, bankThat())).outcome).toEqual(end);
    shopThat({ orders: [wanted], transactions: [answer] });
    expect((await payAndConfirm(purchase, bankThat())).outcome).toEqual(end);
  });

  test('T2: a bank’s page that ended with nothing leaves the form as it is, and the next press has a key of its own', async () => {
    const notYet = { error: { code: 'declined', message: 'Not yet.', notConfirmed: true, attemptOver: true } };
    shopThat({ orders: [wanted, notYet], authentications: [begun] });

    const { outcome, authentication } = await payAndConfirm(purchase, bankThat());

    expect(outcome).toEqual({ kind: 'not-confirmed', message: 'Not yet.', attemptOver: true });
    expect(authentication).toBeUndefined();
    expect(attemptKey.isOpen()).toBe(false);
  });

  test('X7: a bank that wants it again is not obeyed for ever', async () => {
    const sent = shopThat({ orders: [wanted, wanted, wanted], authentications: [begun, begun] });

    const { outcome } = await payAndConfirm(purchase, bankThat());

    expect(outcome).toEqual({ kind: 'not-confirmed', message: sentences.wanted, attemptOver: true });
    expect(sent).toHaveLength(4);
  });
});

describe('a bank that looks at the browser first', () => {
  test.each<[string, Parameters<typeof bankThat>[1]]>([
    ['has not looked in ten seconds', { ending: 'timed-out', threeDSCompInd: 'N' }],
    ['has no page for it', { ending: 'no-url', threeDSCompInd: 'U' }],
  ])('T1, X7: where it %s, its page to confirm on is shown all the same', async (_, end) => {
    shopThat({ orders: [wanted, paid], authentications: [begun] });
    const bank = bankThat(ended, end);

    expect((await payAndConfirm(purchase, bank)).outcome.kind).toBe('paid');
    expect(bank.showChallenge).toHaveBeenCalledExactlyOnceWith(challenge);
  });

  test('T1, C9: a page that is put away meanwhile asks for nothing more, and it is said', async () => {
    const sent = shopThat({ orders: [wanted] });

    const { outcome } = await payAndConfirm(purchase, bankThat(ended, 'left'));

    expect(outcome).toEqual({ kind: 'not-confirmed', message: sentences.cancelled, attemptOver: true });
    expect(sent).toHaveLength(2);
  });

  test('X7: doesn’t where it was confirmed already', async () => {
    const sent = shopThat({
      orders: [wanted, paid],
      transactions: [{ authentication: 'authn_A', challenge: null }],
    });
    const bank = bankThat();

    expect((await payAndConfirm(purchase, bank)).outcome.kind).toBe('paid');
    expect(bank.lookAtBrowser).not.toHaveBeenCalled();
    expect(sent.at(-1)?.body['authentication']).toBe('authn_A');
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

    expect((await payAndConfirm(purchase, bankThat())).authentication).toBe(expected);
  });

  test('V2: and is sent with the very next try', async () => {
    const sent = shopThat({ orders: [paid] });

    await payAndConfirm({ ...purchase, authentication: 'authn_A' }, bankThat());

    expect(sent.map(({ body }) => body['authentication'])).toEqual(['authn_A']);
  });
});
