import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeBase64Url } from '@flipside/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { scenarios } from './scenarios.ts';
import { openSandbox, requestFor, scenario, seal } from './testing/open-sandbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'processor-'));
const sandbox = openSandbox(join(folder, 'ledger.sqlite'), join(folder, 'vault.sqlite'));
const errors: string[] = [];

// Four digits for every brand: three turn up by chance in the checksums of a journal.
const securityCode = vi.hoisted(() => '7391');

// As they do in one of some two thousand UUIDs: those are left out.
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  const randomUUID = (): ReturnType<typeof crypto.randomUUID> => {
    const drawn = crypto.randomUUID();
    return drawn.includes(securityCode) ? randomUUID() : drawn;
  };
  return { ...crypto, randomUUID };
});

beforeAll(() => {
  sandbox.slow.open();
  sandbox.silence.open();
});

afterAll(() => {
  sandbox.close();
  rmSync(folder, { recursive: true });
});

/** Everything that this processor has kept or said, as bytes: the files with their journals, the log, the errors. */
function kept(): string {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));

  // A card in the vault is sealed: what it looks like is chance, in which four digits may turn up.
  return [...files, ...sandbox.lines, ...errors].join('\n').replaceAll(/eyJ[\w-]+(?:\.[\w-]+){4}/g, 'sealed');
}

describe('P4: nothing keeps a card number or a code', () => {
  test('the search finds what is kept', async () => {
    const request = await requestFor(scenario('visa'), { idempotencyKey: 'the-search-finds-this' });

    await sandbox.post('/authorizations', request);

    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['ledger.sqlite', 'ledger.sqlite-wal', 'vault.sqlite', 'vault.sqlite-wal']),
    );
    expect(kept()).toContain(request.idempotencyKey);
  });

  test.each(scenarios.map((row) => [row.id, row] as const))('after %s', async (id, row) => {
    const { number, expiry, billingAddress } = row.enter;
    const good = await requestFor(row, { idempotencyKey: `as-the-page-says-${id}` });
    const withCode = await requestFor(row, {
      idempotencyKey: `with-a-code-${id}`,
      sealedCard: await seal({ number, expiry, securityCode }),
      presenceIndicator: '1',
      reference: `order-${id}`,
    });

    // Done as the page says, repeated, and then gone wrong in every way.
    for (const body of [
      good,
      good,
      withCode,
      withCode,
      { ...withCode, idempotencyKey: `saved-${id}`, saveCard: true },
      { ...withCode, idempotencyKey: 'x', [number]: securityCode },
      { ...withCode, idempotencyKey: `disagrees-${id}`, presenceIndicator: '9' },
      { ...withCode, idempotencyKey: number },
      { ...withCode, reference: number },
      { ...withCode, idempotencyKey: `clear-${id}`, sealedCard: JSON.stringify({ number, securityCode }) },
      { ...withCode, billingAddress: { ...billingAddress, postalCode: number, country: securityCode } },
    ]) {
      const response = await sandbox.post('/authorizations', body);
      if (!response.ok) errors.push(await response.text());
    }
    const transactionFor = async (idempotencyKey: string) => {
      const request = { idempotencyKey, sealedCard: withCode.sealedCard };
      const { threeDSServerTransID } = await (await sandbox.post('/authentications/transactions', request)).json();
      return String(threeDSServerTransID);
    };
    const threeDSServerTransID = await transactionFor(`prepares-${id}`);
    const toLookAt = await transactionFor(`looks-${id}`);
    const asked = {
      idempotencyKey: `confirms-${id}`,
      sealedCard: withCode.sealedCard,
      amount: withCode.amount,
      threeDSServerTransID,
      threeDSCompInd: 'N',
      merchantName: 'Quiet Acre Seeds',
      notificationURL: 'https://shop.example/3ds/notification',
      browser: { browserAcceptHeader: '*/*', browserUserAgent: 'A browser', browserJavascriptEnabled: false },
    };
    for (const body of [
      asked,
      { ...asked, idempotencyKey: number },
      { ...asked, merchantName: number },
      { ...asked, notificationURL: `https://shop.example/${number}` },
      { ...asked, browser: { [number]: securityCode } },
      { ...asked, [number]: securityCode },
      { ...asked, threeDSServerTransID: number },
      { ...asked, threeDSCompInd: number },
    ]) {
      errors.push(await (await sandbox.post('/authentications', body)).text());
    }
    const transaction = { idempotencyKey: number, sealedCard: withCode.sealedCard };
    errors.push(await (await sandbox.post('/authentications/transactions', transaction)).text());
    for (const path of ['/acs/challenge', '/acs/challenge/answer', '/acs/method', '/acs/method/seen']) {
      const threeDSMethodData = encodeBase64Url(
        JSON.stringify({
          threeDSServerTransID: toLookAt,
          threeDSMethodNotificationURL: 'https://shop.example/3ds',
          number,
        }),
      );
      const seen = { browserUserAgent: number, browserLanguage: number, browserScreenWidth: number };
      const fields = {
        threeDSMethodData,
        ...seen,
        creq: number,
        acsTransID: number,
        code: securityCode,
        threeDSSessionData: number,
      };
      errors.push(await (await sandbox.send(path, { method: 'POST', body: new URLSearchParams(fields) })).text());
    }
    for (const response of [
      await sandbox.get(`/authentications/${number}`),
      await sandbox.get(`/authorizations/by-key/${number}?code=${securityCode}`),
      await sandbox.post(`/authorizations/${number}/void`),
      await sandbox.post(`/authorizations/by-key/${number}/close`),
      await sandbox.get(`/${number}`),
      await sandbox.send('/authorizations', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"number":"${number}","code":${securityCode}`,
      }),
    ]) {
      errors.push(await response.text());
    }

    const everything = kept();
    expect(everything).toContain('sealed');
    expect(everything).not.toContain(number);
    expect(everything).not.toContain(number.slice(0, 8));
    expect(everything).not.toContain(securityCode);
    expect(everything).not.toContain(billingAddress.line1);
  });

  test('a line of the log is method, route, status, time and authorization, and nothing else', () => {
    const line = /^(?:GET|POST) \/[a-zA-Z/:*-]* \d{3} \d+ms (?:auth_[A-Z]{20}|-)$/;

    expect(sandbox.lines.filter((text) => !line.test(text))).toEqual([]);
    expect(sandbox.lines.length).toBeGreaterThan(scenarios.length);
  });
});
