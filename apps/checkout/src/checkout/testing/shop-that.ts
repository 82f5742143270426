// The shop's server and the bank, played by hand for the tests of what the checkout makes of their answers.
import { collectBrowserData, type ChallengeEnd } from '@flipside/react';
import { exportJWK, generateKeyPair } from 'jose';
import { vi } from 'vitest';
import type { LookEnd, OfTheBank } from '../confirm-with-bank.ts';
import type { Purchase } from '../pay.ts';

const { publicKey } = await generateKeyPair('RSA-OAEP-256', { modulusLength: 2048, extractable: true });
const key = { ...(await exportJWK(publicKey)), kid: 'key', alg: 'RSA-OAEP-256', use: 'enc' };

/** Of one packet, with the card whose bank wants it confirmed. */
export const purchase: Purchase = {
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

/** What the shop's server answers. */
export const wanted = { error: { code: 'declined', message: '', stepUp: { order: 'o-1' }, attemptOver: true } };
export const paid = { order: { id: 'o-2', number: 1002 } };
export const challenge = {
  acsURL: 'https://bank.example/acs',
  threeDSServerTransID: '8a880dc0-d2d2-4067-bcb1-b08d1690b26e',
  acsTransID: 'd7c1ee99-9478-44a6-b1f2-391e29c6b340',
  messageVersion: '2.2.0',
  notificationURL: 'https://shop.example/3ds/notification',
};
export const look = {
  threeDSServerTransID: challenge.threeDSServerTransID,
  threeDSMethodURL: 'https://bank.example/method',
  notificationURL: challenge.notificationURL,
};
export const begun = { authentication: 'authn_A', challenge };
/** A bank's page that ended in a way that says nothing. */
export const ended = { kind: 'failed', cres: '', reading: { kind: 'unreadable', why: 'not-json' } } as const;

interface Answers {
  readonly orders: readonly unknown[];
  /** Before the bank has looked at the browser. Where none is given, it is to look each time. */
  readonly transactions?: readonly unknown[];
  readonly authentications?: readonly unknown[];
}

/** What is sent to each path, and what comes back: the next answer of the list, or no answer at all where it is null. */
export function shopThat(answers: Answers) {
  const sent: { readonly path: string; readonly body: Record<string, unknown> }[] = [];
  const left: Record<string, unknown[]> = {
    '/api/orders': [...answers.orders],
    '/api/authentications/transactions': [...(answers.transactions ?? [{ look }, { look }])],
    '/api/authentications': [...(answers.authentications ?? [])],
  };

  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path === '/api/card-key') return Response.json({ key });
    sent.push({ path, body: JSON.parse(typeof init?.body === 'string' ? init.body : '{}') });
    const answer = left[path]?.shift();
    if (answer === null || answer === undefined) throw new TypeError('Failed to fetch');
    return Response.json(answer);
  });
  return sent;
}

/** A bank whose look at the browser and whose page end so. */
export function bankThat(end: ChallengeEnd = ended, lookEnd: LookEnd = { ending: 'finished', threeDSCompInd: 'Y' }) {
  return {
    browserData: () => collectBrowserData().data,
    lookAtBrowser: vi.fn<OfTheBank['lookAtBrowser']>(async () => lookEnd),
    showChallenge: vi.fn<OfTheBank['showChallenge']>(async () => end),
  };
}
