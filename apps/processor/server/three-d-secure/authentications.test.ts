import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { decodeBase64Url, encodeBase64Url } from '@flipside/core';
import { describe, expect, test } from 'vitest';
import type { AuthorizationRequest } from '../authorization-request.ts';
import { cardholders } from '../cardholders.ts';
import { openSandbox, requestFor, scenario, seal } from '../testing/open-sandbox.ts';

type Sandbox = ReturnType<typeof openSandbox>;

const shop = 'https://shop.example';
const wants = scenario('wants-3-d-secure');
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

async function startFor(id: string, changes: Record<string, unknown> = {}) {
  const { sealedCard, amount } = await requestFor(scenario(id));
  return {
    idempotencyKey: crypto.randomUUID(),
    sealedCard,
    amount,
    merchantName: 'Quiet Acre <Seeds>',
    notificationURL: `${shop}/3ds/notification`,
    browser,
    ...changes,
  };
}

const start = async (sandbox: Sandbox, changes = {}) =>
  (await sandbox.post('/authentications', await startFor('wants-3-d-secure', changes))).json();
const resultOf = async (sandbox: Sandbox, id: string) => (await sandbox.get(`/authentications/${id}`)).json();
const pay = async (sandbox: Sandbox, changes: Partial<AuthorizationRequest>) =>
  (await sandbox.post('/authorizations', await requestFor(wants, changes))).json();

const post = (sandbox: Sandbox, path: string, fields: Record<string, string>) =>
  sandbox.send(path, { method: 'POST', body: new URLSearchParams(fields) });
const open = (sandbox: Sandbox, acsTransID: string) =>
  post(sandbox, '/acs/challenge', {
    creq: encodeBase64Url(JSON.stringify({ messageType: 'CReq', acsTransID })),
    threeDSSessionData: 'b3JkZXItMTc',
  });
const reply = (sandbox: Sandbox, acsTransID: string, fields: Record<string, string>) =>
  post(sandbox, '/acs/challenge/answer', { acsTransID, threeDSSessionData: 'b3JkZXItMTc', ...fields });

async function confirm(sandbox: Sandbox, acsTransID: string) {
  const [, code = ''] = /class="passcode">(\d+)</.exec(await (await open(sandbox, acsTransID)).text()) ?? [];
  return reply(sandbox, acsTransID, { answer: 'confirm', code });
}

describe('T1: whether the shopper has to confirm', () => {
  test('a bank that wants it names its page, in the words of 3-D Secure', async () => {
    const answer = await start(openSandbox());

    expect(answer).toEqual({
      id: expect.stringMatching(/^authn_[A-Z]{20}$/),
      idempotencyKey: expect.any(String),
      transStatus: 'C',
      threeDSServerTransID: expect.stringMatching(/^[\da-f-]{36}$/),
      acsTransID: expect.stringMatching(/^[\da-f-]{36}$/),
      messageVersion: '2.2.0',
      acsURL: 'http://localhost/acs/challenge',
    });
  });

  test.each([
    ['visa', 'A', '06'],
    ['mastercard', 'A', '01'],
    ['suspected-fraud', 'N', '07'],
    ['switch', 'U', undefined],
  ])('T3: %s answers %s with the indicator of its scheme, and no page', async (id, transStatus, eci) => {
    const answer = await (await openSandbox().post('/authentications', await startFor(id))).json();

    expect(answer).toMatchObject({ transStatus });
    expect(answer.eci).toBe(eci);
    expect(answer).not.toHaveProperty('acsURL');
  });

  test('the same key begins it once, and for another amount not at all', async () => {
    const sandbox = openSandbox();
    const request = await startFor('wants-3-d-secure');

    const [first, again] = await Promise.all([
      sandbox.post('/authentications', request),
      sandbox.post('/authentications', request),
    ]);
    const other = await sandbox.post('/authentications', { ...request, amount: { minorUnits: 1, currency: 'GBP' } });

    expect(await again.json()).toEqual(await first.json());
    expect((await other.json()).error.code).toBe('key-used-for-another-request');
  });

  test.each([
    ['browser', { browser: {} }],
    ['notificationURL', { notificationURL: "https://shop.example'; script-src */" }],
    ['notificationURL', { notificationURL: 'javascript:alert(1)' }],
    ['merchantName', { merchantName: '4242 4242 4242 4242' }],
    ['sealedCard', { sealedCard: undefined }],
    ['amount', { amount: undefined }],
  ])('P4: what is wrong with %s is said, and nothing is quoted', async (field, changes) => {
    const response = await openSandbox().post('/authentications', await startFor('wants-3-d-secure', changes));

    expect(response.status).toBe(422);
    const text = await response.text();
    expect(JSON.parse(text).error).toMatchObject({ code: 'request-invalid', field });
    expect(text).not.toMatch(/4242|alert|script-src/);
  });

  test('a field too many is refused, and an id that was never given out is not found', async () => {
    const sandbox = openSandbox();

    const tooMany = await sandbox.post('/authentications', await startFor('visa', { number: '4242424242424242' }));
    expect((await tooMany.json()).error.code).toBe('unknown-field');
    expect((await resultOf(sandbox, 'authn_A')).error.code).toBe('authentication-not-found');
  });
});

describe('T2: the bank’s page', () => {
  test('says who wants how much from which card, escaped, and can be framed by that merchant alone', async () => {
    const sandbox = openSandbox();
    const { acsTransID } = await start(sandbox);

    const page = await open(sandbox, acsTransID);
    const html = await page.text();

    expect(html).toContain('Quiet Acre &#60;Seeds&#62;');
    expect(html).toContain('£12.50');
    expect(html).toContain('ending in 3220');
    expect(html).not.toMatch(/4000|\d3220/);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; script-src 'sha256-[^']+'; img-src data:; form-action 'self' https:\/\/shop\.example; frame-ancestors https:\/\/shop\.example; base-uri 'none'$/,
    );
  });

  test('after the right code it hands the end to the merchant, with what the merchant handed in', async () => {
    const sandbox = openSandbox();
    const { id, acsTransID, threeDSServerTransID } = await start(sandbox);
    expect(await resultOf(sandbox, id)).toEqual({ id, transStatus: 'C' });

    const html = await (await confirm(sandbox, acsTransID)).text();

    const [, cres = ''] = /name="cres" value="([\w-]+)"/.exec(html) ?? [];
    expect(JSON.parse(decodeBase64Url(cres) ?? '')).toEqual({
      messageType: 'CRes',
      messageVersion: '2.2.0',
      threeDSServerTransID,
      acsTransID,
      challengeCompletionInd: 'Y',
      transStatus: 'Y',
    });
    expect(html).toContain('name="threeDSSessionData" value="b3JkZXItMTc"');
    expect(html).toContain(`action="${shop}/3ds/notification"`);
    expect(await resultOf(sandbox, id)).toEqual({ id, transStatus: 'Y', eci: '05' });
  });

  test('a wrong code may be mended twice; the third one ends it', async () => {
    const sandbox = openSandbox();
    const { id, acsTransID } = await start(sandbox);
    const wrong = async () => (await reply(sandbox, acsTransID, { answer: 'confirm', code: '111111' })).text();

    expect(await wrong()).toContain('This code is not right: 2 tries left.');
    expect(await wrong()).toContain('one try left.');
    expect(await wrong()).toContain('name="cres"');
    expect(await resultOf(sandbox, id)).toEqual({ id, transStatus: 'N', eci: '07', transStatusReason: '01' });

    await confirm(sandbox, acsTransID);
    expect(await resultOf(sandbox, id), 'and stays so').toMatchObject({ transStatus: 'N' });
  });

  test('whoever says that it wasn’t them ends it', async () => {
    const sandbox = openSandbox();
    const { id, acsTransID } = await start(sandbox);

    await reply(sandbox, acsTransID, { answer: 'not-me' });

    expect(await resultOf(sandbox, id)).toEqual({ id, transStatus: 'N', eci: '07', transStatusReason: '11' });
  });

  test('after ten minutes it is too late', async () => {
    let now = new Date('2026-11-23T10:00:00Z');
    const sandbox = openSandbox(undefined, undefined, { clock: () => now });
    const { id, acsTransID } = await start(sandbox);

    now = new Date('2026-11-23T10:10:01Z');
    await confirm(sandbox, acsTransID);

    expect(await resultOf(sandbox, id)).toMatchObject({ transStatus: 'U', challengeCancel: '04' });
  });

  test.each(['', 'no base64!', encodeBase64Url('{"acsTransID":7}'), encodeBase64Url('null'), encodeBase64Url('{}')])(
    'a request that it can’t read, %j, is answered with a page that nobody can frame',
    async (creq) => {
      const page = await post(openSandbox(), '/acs/challenge', { creq });

      expect(page.status).toBe(404);
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );
});

describe('a bank that wants the shopper to confirm', () => {
  async function confirmed(sandbox: Sandbox) {
    const { id, acsTransID } = await start(sandbox);
    await confirm(sandbox, acsTransID);
    return id;
  }

  test('T3: approves once they have, once, and says how it had ended', async () => {
    const sandbox = openSandbox();
    const authentication = await confirmed(sandbox);

    const paid = await pay(sandbox, { authentication });
    const again = await pay(sandbox, { authentication, reference: 'order-B' });

    expect(paid).toMatchObject({ state: 'approved', avs: 'Y', securityCodeResult: 'M', transStatus: 'Y', eci: '05' });
    expect(again).toMatchObject({ state: 'declined', reason: 'authentication-required' });
    expect(again).not.toHaveProperty('transStatus');
  });

  test('V0: approves again under a new key once the first approval was taken back', async () => {
    const sandbox = openSandbox();
    const authentication = await confirmed(sandbox);
    const { id } = await pay(sandbox, { authentication });

    await sandbox.post(`/authorizations/${id}/void`);

    expect(await pay(sandbox, { authentication })).toMatchObject({ state: 'approved' });
  });

  test.each([
    ['none', async () => ({})],
    ['one that nobody gave out', async () => ({ authentication: `authn_${'A'.repeat(20)}` })],
    ['one that has not ended', async (sandbox: Sandbox) => ({ authentication: (await start(sandbox)).id })],
    [
      'one for another amount',
      async (sandbox: Sandbox) => ({
        authentication: await confirmed(sandbox),
        amount: { minorUnits: 1251, currency: 'GBP' },
      }),
    ],
    [
      'one of another card',
      async (sandbox: Sandbox) => ({
        authentication: (await (await sandbox.post('/authentications', await startFor('visa'))).json()).id,
      }),
    ],
    [
      'one that failed',
      async (sandbox: Sandbox) => {
        const { id, acsTransID } = await start(sandbox);
        await reply(sandbox, acsTransID, { answer: 'not-me' });
        return { authentication: id };
      },
    ],
  ])('T3: declines with %s', async (_, changes) => {
    const sandbox = openSandbox();

    expect(await pay(sandbox, await changes(sandbox))).toMatchObject({
      state: 'declined',
      reason: 'authentication-required',
    });
  });

  test('V5: confirms a card that was saved, by its token', async () => {
    const sandbox = openSandbox();
    const { token } = await pay(sandbox, { authentication: await confirmed(sandbox), saveCard: true });

    const { id, acsTransID } = await start(sandbox, { sealedCard: undefined, savedCard: { token } });
    await confirm(sandbox, acsTransID);
    const { sealedCard: _, ...request } = await requestFor(wants);
    const sealedCode = await seal({ securityCode: cardholders['wants-3-d-secure'].securityCode });
    const paid = await sandbox.post('/authorizations', {
      ...request,
      savedCard: { token, sealedCode },
      authentication: id,
    });

    expect(await paid.json()).toMatchObject({ state: 'approved', transStatus: 'Y' });
  });
});

test('a ledger from before there was 3-D Secure is taken as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'processor-'));
  const file = join(folder, 'ledger.sqlite');
  const before = openSandbox(file);
  const request = await requestFor(scenario('visa'));
  const answer = await (await before.post('/authorizations', request)).json();
  before.close();
  const database = new DatabaseSync(file);
  for (const column of ['authentication', 'transStatus', 'eci']) {
    database.exec(`ALTER TABLE authorizations DROP COLUMN ${column}`);
  }
  database.close();

  const after = openSandbox(file);

  expect(await (await after.post('/authorizations', request)).json()).toEqual(answer);
  expect(await pay(after, {})).toMatchObject({ reason: 'authentication-required' });
  after.close();
  rmSync(folder, { recursive: true });
});
