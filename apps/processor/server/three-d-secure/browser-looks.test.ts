// What comes before an authentication: a transaction, and the bank's look at the browser (the 3DS method).
import { decodeBase64Url, encodeBase64Url } from '@flipside/core';
import { describe, expect, test } from 'vitest';
import { openSandbox, requestFor, seal } from '../testing/open-sandbox.ts';
import { post, prepare, resultOf, shop, start, startFor, wants, type Sandbox } from '../testing/three-d-secure.ts';

const notificationURL = `${shop}/3ds/notification`;
const nobodys = 'c0ffee00-0000-4000-8000-000000000001';
const seen = {
  browserLanguage: 'en-GB',
  browserColorDepth: '30',
  browserScreenHeight: '844',
  browserScreenWidth: '390',
  browserTZ: '-60',
};

const methodData = (threeDSServerTransID: unknown, threeDSMethodNotificationURL: unknown = notificationURL) =>
  encodeBase64Url(JSON.stringify({ threeDSServerTransID, threeDSMethodNotificationURL }));
const look = (sandbox: Sandbox, id: string, fields: Record<string, string> = seen) =>
  post(sandbox, '/acs/method/seen', { threeDSMethodData: methodData(id), ...fields });
const postedBy = (html: string) => ({
  action: /action="([^"]+)"/.exec(html)?.[1],
  data: decodeBase64Url(/name="threeDSMethodData" value="([\w-]+)"/.exec(html)?.[1] ?? ''),
});
const keptOf = (sandbox: Sandbox, id: string) => sandbox.authentications.transactions.byId(id);

describe('T1: a transaction', () => {
  test('names the page of a bank that looks at the browser, once for each key', async () => {
    const sandbox = openSandbox();
    const { sealedCard } = await requestFor(wants);
    const request = { idempotencyKey: crypto.randomUUID(), sealedCard };

    const answers = await Promise.all(
      [request, request].map(async (asked) => (await sandbox.post('/authentications/transactions', asked)).json()),
    );

    expect(answers[0]).toEqual({
      idempotencyKey: request.idempotencyKey,
      threeDSServerTransID: expect.stringMatching(/^[\da-f-]{36}$/),
      threeDSMethodURL: 'http://localhost/acs/method',
    });
    expect(answers[1]).toEqual(answers[0]);
  });

  test('names none for a card whose bank takes no part, of which the answer says nothing later', async () => {
    const sandbox = openSandbox();

    expect(await prepare(sandbox, 'visa')).not.toHaveProperty('threeDSMethodURL');
    const answer = await sandbox.post('/authentications', await startFor(sandbox, 'visa', { threeDSCompInd: 'U' }));
    expect(await answer.json()).not.toHaveProperty('methodCompleted');
  });

  test('serves for one authentication of its own card, and the key of that finds it again', async () => {
    const sandbox = openSandbox();
    const request = await startFor(sandbox, 'wants-3-d-secure');
    const ask = async (changes: object) => (await sandbox.post('/authentications', { ...request, ...changes })).json();
    const idempotencyKey = crypto.randomUUID();

    const unknown = await ask({ threeDSServerTransID: nobodys });
    const ofAnother = await ask({ sealedCard: await seal({ number: '4242424242424242', expiry: '2034-12' }) });
    const first = await ask({ threeDSServerTransID: request.threeDSServerTransID.toUpperCase() });

    expect([unknown.error.code, ofAnother.error.code]).toEqual(['transaction-unknown', 'transaction-unknown']);
    expect(first.threeDSServerTransID).toBe(request.threeDSServerTransID);
    expect(await ask({})).toEqual(first);
    expect((await ask({ idempotencyKey })).error.code).toBe('transaction-used');
  });

  test.each([
    ['sealedCard', { sealedCard: undefined }],
    ['idempotencyKey', { idempotencyKey: '4242424242424242' }],
  ])('P4: what is wrong with %s is said, and nothing is quoted', async (field, changes) => {
    const { error } = await prepare(openSandbox(), 'visa', changes);

    expect(error).toMatchObject({ code: 'request-invalid', field });
    expect(JSON.stringify(error)).not.toContain('4242');
  });
});

describe('T1: the bank’s look at the browser', () => {
  test('takes the merchant’s post with a page that looks, and can be framed by that merchant alone', async () => {
    const sandbox = openSandbox();
    const { threeDSServerTransID } = await prepare(sandbox);

    const page = await post(sandbox, '/acs/method', { threeDSMethodData: methodData(threeDSServerTransID) });

    const html = await page.text();
    expect(postedBy(html).action).toBe('/acs/method/seen');
    expect(html).toContain('screen.width');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; script-src 'sha256-[^']+'; img-src data:; form-action 'self'; frame-ancestors https:\/\/shop\.example; base-uri 'none'$/,
    );
    expect(keptOf(sandbox, threeDSServerTransID)?.seenAt, 'it has not looked yet').toBeNull();
  });

  test('tells the merchant of the same transaction, and the answer says that it has looked', async () => {
    const sandbox = openSandbox();
    const request = await startFor(sandbox, 'wants-3-d-secure', { threeDSCompInd: 'Y' });
    const { threeDSServerTransID } = request;

    const page = await look(sandbox, threeDSServerTransID);
    const { id, methodCompleted } = await (await sandbox.post('/authentications', request)).json();

    const { action, data } = postedBy(await page.text());
    expect(action).toBe(notificationURL);
    expect(JSON.parse(data ?? '')).toEqual({ threeDSServerTransID });
    expect(page.headers.get('content-security-policy')).toContain(`form-action ${shop}; frame-ancestors ${shop}`);
    expect(methodCompleted).toBe(true);
    expect(await resultOf(sandbox, id)).toMatchObject({ methodCompleted: true });
    expect(keptOf(sandbox, threeDSServerTransID)).toMatchObject({ threeDSCompInd: 'Y', authentication: id });
  });

  test('goes by what it has seen itself, whatever the merchant says', async () => {
    expect(await start(openSandbox(), { threeDSCompInd: 'Y' })).toMatchObject({ methodCompleted: false });
  });

  test('the first look stays, and one that comes after the bank was asked is none, though the merchant is told', async () => {
    const sandbox = openSandbox();
    const inTime = await prepare(sandbox);
    await look(sandbox, inTime.threeDSServerTransID);
    await look(sandbox, inTime.threeDSServerTransID, { browserLanguage: 'de' });
    const { id, threeDSServerTransID } = await start(sandbox);

    const late = await look(sandbox, threeDSServerTransID);

    expect(keptOf(sandbox, inTime.threeDSServerTransID)?.browser).toContain('en-GB');
    expect(late.status).toBe(200);
    expect(await resultOf(sandbox, id)).toMatchObject({ methodCompleted: false });
  });

  test('P4: keeps numbers of a screen and the tag of a language, and nothing else of what is posted', async () => {
    const sandbox = openSandbox();
    const { threeDSServerTransID } = await prepare(sandbox);

    await look(sandbox, threeDSServerTransID, {
      ...seen,
      browserUserAgent: '4242424242424242',
      browserScreenWidth: '4242424242424242',
      browserLanguage: '4242 4242 4242 4242',
      number: '4242424242424242',
    });

    expect(JSON.parse(keptOf(sandbox, threeDSServerTransID)?.browser ?? '')).toEqual({
      browserColorDepth: '24',
      browserScreenHeight: '844',
      browserTZ: '-60',
    });
    expect(sandbox.lines.join('\n')).not.toMatch(/4242|en-GB|844/);
  });

  test.each([
    ['nothing', ''],
    ['no base64', 'no base64!'],
    ['no object', encodeBase64Url('null')],
    ['no id', encodeBase64Url('{}')],
    ['an id that nobody gave out', methodData(nobodys)],
    ['an id that is none', methodData(7)],
  ])('%s is answered with a page that nobody can frame', async (_, threeDSMethodData) => {
    for (const path of ['/acs/method', '/acs/method/seen']) {
      // oxlint-disable-next-line no-await-in-loop
      const page = await post(openSandbox(), path, { threeDSMethodData });

      expect(page.status).toBe(404);
      expect(page.headers.get('content-security-policy')).toContain("form-action 'none'; frame-ancestors 'none'");
    }
  });

  test.each(['javascript:alert(1)', '/3ds', "https://shop.example'; script-src */", 'https://[/x', 7])(
    'an address to tell that is %j is none, and so is the look of a bank that doesn’t',
    async (address) => {
      const sandbox = openSandbox();
      const { threeDSServerTransID } = await prepare(sandbox);
      const other = await prepare(sandbox, 'visa');

      const badly = await look(sandbox, threeDSServerTransID, {
        threeDSMethodData: methodData(threeDSServerTransID, address),
      });

      expect(badly.status).toBe(404);
      expect(keptOf(sandbox, threeDSServerTransID)?.seenAt).toBeNull();
      expect((await look(sandbox, other.threeDSServerTransID)).status).toBe(404);
    },
  );
});
