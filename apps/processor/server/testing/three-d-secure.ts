import { encodeBase64Url } from '@flipside/core';
import type { AuthorizationRequest } from '../authorization-request.ts';
import { openSandbox, requestFor, scenario } from './open-sandbox.ts';

export type Sandbox = ReturnType<typeof openSandbox>;

export const shop = 'https://shop.example';
export const wants = scenario('wants-3-d-secure');

const browser = {
  browserAcceptHeader: 'text/html',
  browserUserAgent: 'A browser',
  browserJavaEnabled: false,
  browserLanguage: 'en-GB',
  browserColorDepth: '24',
  browserScreenHeight: '844',
  browserScreenWidth: '390',
  browserTZ: '0',
};

/** Asks for a transaction of a scenario's card, or of what is handed in. */
export async function prepare(sandbox: Sandbox, id = 'wants-3-d-secure', changes: object = {}) {
  const { sealedCard } = await requestFor(scenario(id));
  const request = { idempotencyKey: crypto.randomUUID(), sealedCard, ...changes };
  return (await sandbox.post('/authentications/transactions', request)).json();
}

/** What a merchant's server sends once it has a transaction of this card. */
export async function startFor(sandbox: Sandbox, id: string, changes: Record<string, unknown> = {}) {
  const { sealedCard, amount } = await requestFor(scenario(id));
  const { threeDSServerTransID } = await prepare(sandbox, id);
  return {
    idempotencyKey: crypto.randomUUID(),
    sealedCard,
    amount,
    threeDSServerTransID,
    threeDSCompInd: 'N',
    merchantName: 'Quiet Acre <Seeds>',
    notificationURL: `${shop}/3ds/notification`,
    browser,
    ...changes,
  };
}

export const start = async (sandbox: Sandbox, changes = {}) =>
  (await sandbox.post('/authentications', await startFor(sandbox, 'wants-3-d-secure', changes))).json();
export const resultOf = async (sandbox: Sandbox, id: string) => (await sandbox.get(`/authentications/${id}`)).json();
export const pay = async (sandbox: Sandbox, changes: Partial<AuthorizationRequest>) =>
  (await sandbox.post('/authorizations', await requestFor(wants, changes))).json();

/** Posts a form, as the shopper's browser does. */
export const post = (sandbox: Sandbox, path: string, fields: Record<string, string>) =>
  sandbox.send(path, { method: 'POST', body: new URLSearchParams(fields) });
export const open = (sandbox: Sandbox, acsTransID: string) =>
  post(sandbox, '/acs/challenge', {
    creq: encodeBase64Url(JSON.stringify({ messageType: 'CReq', acsTransID })),
    threeDSSessionData: 'b3JkZXItMTc',
  });
export const reply = (sandbox: Sandbox, acsTransID: string, fields: Record<string, string>) =>
  post(sandbox, '/acs/challenge/answer', { acsTransID, threeDSSessionData: 'b3JkZXItMTc', ...fields });

/** Enters the code that the bank's page shows. */
export async function confirm(sandbox: Sandbox, acsTransID: string) {
  const [, code = ''] = /class="passcode">(\d+)</.exec(await (await open(sandbox, acsTransID)).text()) ?? [];
  return reply(sandbox, acsTransID, { answer: 'confirm', code });
}
