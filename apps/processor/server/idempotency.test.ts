import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSandbox, requestFor, scenario } from './testing/open-sandbox.ts';

describe('V0: one key is charged once', () => {
  test('a request that comes twice, its card sealed anew, gets the first answer again', async () => {
    const sandbox = openSandbox();
    const idempotencyKey = 'attempt-one';
    const first = await requestFor(scenario('visa'), { idempotencyKey });
    const again = await requestFor(scenario('visa'), { idempotencyKey });

    const answer = await (await sandbox.post('/authorizations', first)).json();
    const repeated = await (await sandbox.post('/authorizations', again)).json();

    expect(again.sealedCard).not.toBe(first.sealedCard);
    expect(repeated).toEqual(answer);
  });

  test('a repetition is answered by its key alone, even when its card cannot be opened any more', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('visa'));

    const answer = await (await sandbox.post('/authorizations', request)).json();
    const repeated = await sandbox.post('/authorizations', { ...request, sealedCard: 'sealed-with-a-key-long-gone' });

    expect(await repeated.json()).toEqual(answer);
  });

  test('of two requests at the same time the second waits for the answer to the first', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('slow'));

    const first = sandbox.post('/authorizations', request);
    const second = sandbox.post('/authorizations', request);
    await sandbox.slow.reached;
    sandbox.slow.open();
    const [answer, repeated] = await Promise.all([first, second].map(async (response) => (await response).json()));

    expect(answer.state).toBe('approved');
    expect(repeated).toEqual(answer);
  });

  test('asking for a key whose request is under way waits for it, so "not found" always means not charged', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('slow'));

    const paying = sandbox.post('/authorizations', request);
    await sandbox.slow.reached;
    const asking = sandbox.get(`/authorizations/by-key/${request.idempotencyKey}`);
    sandbox.slow.open();

    expect(await (await asking).json()).toEqual(await (await paying).json());
  });

  test('a slow bank holds up nobody else', async () => {
    const sandbox = openSandbox();

    void sandbox.post('/authorizations', await requestFor(scenario('slow')));
    await sandbox.slow.reached;
    const other = await sandbox.post('/authorizations', await requestFor(scenario('visa')));

    expect(other.status).toBe(200);
  });

  test('a restart forgets nothing: the key still has its answer, and its address is not charged again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'processor-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const request = await requestFor(scenario('address-r'));

    const before = openSandbox(join(folder, 'ledger.sqlite'));
    const answer = await (await before.post('/authorizations', request)).json();
    before.close();
    const after = openSandbox(join(folder, 'ledger.sqlite'));
    const repeated = await (await after.post('/authorizations', request)).json();
    const nextAttempt = await (await after.post('/authorizations', await requestFor(scenario('address-r')))).json();
    after.close();

    expect(repeated).toEqual(answer);
    expect([answer.avs, nextAttempt.avs]).toEqual(['R', 'Y']);
  });

  test('two processors on one ledger charge once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'processor-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const one = openSandbox(join(folder, 'ledger.sqlite'));
    const other = openSandbox(join(folder, 'ledger.sqlite'));
    const request = await requestFor(scenario('slow'));

    const both = [one.post('/authorizations', request), other.post('/authorizations', request)];
    await Promise.all([one.slow.reached, other.slow.reached]);
    one.slow.open();
    other.slow.open();
    const [answer, repeated] = await Promise.all(both.map(async (response) => (await response).json()));
    one.close();
    other.close();

    expect(repeated).toEqual(answer);
  });

  test.each([
    ['another amount', { amount: { minorUnits: 1251, currency: 'GBP' } }],
    ['another currency', { amount: { minorUnits: 1250, currency: 'EUR' } }],
    ['another reference', { reference: 'order-B' }],
  ])('the same key with %s is refused', async (_, changes) => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('visa'));

    await sandbox.post('/authorizations', request);
    const response = await sandbox.post('/authorizations', { ...request, ...changes });

    expect(response.status).toBe(409);
    expect((await response.json()).error).toMatchObject({
      code: 'key-used-for-another-request',
      field: 'idempotencyKey',
    });
  });

  test('a refused request leaves its key free', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('visa'));

    const refused = await sandbox.post('/authorizations', { ...request, presenceIndicator: '9' });
    const asked = await sandbox.get(`/authorizations/by-key/${request.idempotencyKey}`);
    const paid = await sandbox.post('/authorizations', request);

    expect([refused.status, asked.status, paid.status]).toEqual([422, 404, 200]);
  });
});

describe('V0: a lost answer can be found again', () => {
  test('charged but never answered: the same key gets the answer at once, while the first request still hears nothing', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('lost-answer'));

    const first = sandbox.post('/authorizations', request);
    await sandbox.silence.reached;
    const asked = await (await sandbox.get(`/authorizations/by-key/${request.idempotencyKey}`)).json();
    const retried = await (await sandbox.post('/authorizations', request)).json();
    sandbox.silence.open();

    expect(retried).toMatchObject({ state: 'approved', avs: 'Y', securityCodeResult: 'M' });
    expect(asked).toEqual(retried);
    expect((await first).status).toBe(504);
  });

  test('a request that comes after its key was closed charges nothing, also after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'processor-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'ledger.sqlite');
    const request = await requestFor(scenario('visa'));

    const before = openSandbox(file);
    const closed = await before.post(`/authorizations/by-key/${request.idempotencyKey}/close`);
    const again = await before.post(`/authorizations/by-key/${request.idempotencyKey}/close`);
    before.close();
    const after = openSandbox(file);
    const late = await after.post('/authorizations', request);
    const asked = await after.get(`/authorizations/by-key/${request.idempotencyKey}`);
    after.close();

    const codes = [closed, again, late, asked].map(async (response) => (await response.json()).error.code);
    expect(await Promise.all(codes)).toEqual(['key-closed', 'key-closed', 'key-closed', 'key-closed']);
  });

  test('closing a key whose request was charged, or is under way, tells of the charge', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('slow'));

    const paying = sandbox.post('/authorizations', request);
    await sandbox.slow.reached;
    const closing = sandbox.post(`/authorizations/by-key/${request.idempotencyKey}/close`);
    sandbox.slow.open();

    const answer = await (await paying).json();
    expect(answer.state).toBe('approved');
    expect(await (await closing).json()).toEqual(answer);
  });

  test('P4: what is no key, a card number for one, is not kept as a closed one', async () => {
    const sandbox = openSandbox();

    const response = await sandbox.post('/authorizations/by-key/4242424242424242/close');

    expect((await response.json()).error.code).toBe('key-not-found');
    expect(sandbox.ledger.isClosed('4242424242424242')).toBe(false);
  });

  test('neither charged nor answered: the key is unknown until the same request comes again', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('lost-request'));

    const first = sandbox.post('/authorizations', request);
    await sandbox.silence.reached;
    const asked = await sandbox.get(`/authorizations/by-key/${request.idempotencyKey}`);
    const retried = await sandbox.post('/authorizations', request);
    sandbox.silence.open();

    expect(asked.status).toBe(404);
    expect(await retried.json()).toMatchObject({ state: 'approved' });
    expect((await (await first).json()).error.code).toBe('answer-lost');
  });
});

describe('V0: an approval can be voided', () => {
  test('as often as the merchant asks, and the key then tells so', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('visa'));
    const { id, ...approved } = await (await sandbox.post('/authorizations', request)).json();

    const voided = await sandbox.post(`/authorizations/${id}/void`);
    const again = await sandbox.post(`/authorizations/${id}/void`);
    const retried = await sandbox.post('/authorizations', request);

    expect(await voided.json()).toEqual({ id, ...approved, state: 'voided' });
    expect(again.status).toBe(200);
    expect(await retried.json()).toEqual({ id, ...approved, state: 'voided' });
  });

  test('a declined authorization has nothing to void', async () => {
    const sandbox = openSandbox();
    const { id } = await (await sandbox.post('/authorizations', await requestFor(scenario('declined')))).json();

    const response = await sandbox.post(`/authorizations/${id}/void`);

    expect(response.status).toBe(409);
    expect((await response.json()).error.code).toBe('declined-cannot-be-voided');
  });

  test('an unknown authorization is not found', async () => {
    const response = await openSandbox().post('/authorizations/auth_NOBODY/void');

    expect(response.status).toBe(404);
  });
});
