import { decodeBase64Url, encodeBase64Url } from '@flipside/core';
import { describe, expect, test } from 'vitest';
import { openSandbox } from '../testing/open-sandbox.ts';
import { confirm, open, post, reply, resultOf, shop, start } from '../testing/three-d-secure.ts';

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
    expect(await resultOf(sandbox, id)).toEqual({ id, transStatus: 'C', methodCompleted: false });

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
    expect(await resultOf(sandbox, id)).toMatchObject({ transStatus: 'Y', eci: '05' });
  });

  test('a wrong code may be mended twice; the third one ends it', async () => {
    const sandbox = openSandbox();
    const { id, acsTransID } = await start(sandbox);
    const wrong = async () => (await reply(sandbox, acsTransID, { answer: 'confirm', code: '111111' })).text();

    expect(await wrong()).toContain('This code is not right: 2 tries left.');
    expect(await wrong()).toContain('one try left.');
    expect(await wrong()).toContain('name="cres"');
    expect(await resultOf(sandbox, id)).toMatchObject({ transStatus: 'N', eci: '07', transStatusReason: '01' });

    await confirm(sandbox, acsTransID);
    expect(await resultOf(sandbox, id), 'and stays so').toMatchObject({ transStatus: 'N' });
  });

  test('whoever says that it wasn’t them ends it', async () => {
    const sandbox = openSandbox();
    const { id, acsTransID } = await start(sandbox);

    await reply(sandbox, acsTransID, { answer: 'not-me' });

    expect(await resultOf(sandbox, id)).toMatchObject({ transStatus: 'N', eci: '07', transStatusReason: '11' });
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
