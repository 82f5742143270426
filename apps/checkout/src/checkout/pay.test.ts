import { afterEach, describe, expect, test, vi } from 'vitest';
import { paymentSentences } from '../../contract/payment-sentences.ts';
import { attemptKey } from './attempt-key.ts';
import { pay } from './pay.ts';
import { purchase } from './testing/shop-that.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  attemptKey.end();
});

describe('a card that could not be sealed was not sent', () => {
  test.each([
    [
      'offline, it is the shop that can’t be reached',
      () => Promise.reject(new TypeError('Failed to fetch')),
      paymentSentences.shopUnreachable,
    ],
    [
      'without the processor’s key, it is the bank',
      async () => Response.json({ error: { code: 'unreachable', message: '' } }, { status: 502 }),
      paymentSentences.unreachable,
    ],
  ])('X7: %s', async (_, fetch, message) => {
    vi.stubGlobal('fetch', fetch);

    expect(await pay(purchase)).toEqual({ kind: 'not-sent', message, attemptOver: false });
    expect(attemptKey.isOpen()).toBe(false);
  });

  test('V0: whether an earlier try was charged is as unknown as before', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    attemptKey.begin();

    expect(await pay(purchase)).toMatchObject({ kind: 'not-sent', message: paymentSentences.noAnswer });
    expect(attemptKey.isOpen()).toBe(true);
  });
});
