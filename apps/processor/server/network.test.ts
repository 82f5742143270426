import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSandbox, requestFor, scenario } from './testing/open-sandbox.ts';

const both = scenario('bancontact');

type Sandbox = ReturnType<typeof openSandbox>;
const ask = async (sandbox: Sandbox, request: unknown) => (await sandbox.post('/authorizations', request)).json();

describe('N10: a card of two brands is charged by the one that the shopper chose', () => {
  test.each([
    ['Bancontact, the second one', 'bancontact', 'bancontact'],
    ['Maestro, as which its number begins', 'maestro', 'maestro'],
    ['nobody, who leaves it to the number', undefined, 'maestro'],
  ])('by %s', async (_whose, chosenBrand, network) => {
    const answer = await ask(openSandbox(), await requestFor(both, { chosenBrand }));

    expect(answer).toMatchObject({ state: 'approved', network, brand: 'maestro', lastFour: '4449' });
  });

  test('C8: without a code, and nobody has to say that there is none', async () => {
    const answer = await ask(openSandbox(), await requestFor(both, { chosenBrand: 'bancontact' }));

    expect(both.presenceIndicator).toBe('0');
    expect(answer).toMatchObject({ state: 'approved', securityCodeResult: null });
  });

  test('V5: the token of a saved card is charged by the network that is asked for', async () => {
    const sandbox = openSandbox();
    const { token } = await ask(sandbox, await requestFor(both, { chosenBrand: 'bancontact', saveCard: true }));
    const { sealedCard: _, ...request } = await requestFor(both, { chosenBrand: 'bancontact', reference: 'order-B' });

    expect(await ask(sandbox, { ...request, savedCard: { token } })).toMatchObject({ network: 'bancontact' });
  });

  test.each([
    ['a Visa card', 'visa', 'bancontact'],
    ['a Maestro card of another range', 'maestro', 'bancontact'],
    ['a card of two others', 'bancontact', 'visa'],
    ['a network that carries it and is no brand on it', 'discover', 'unionpay'],
    ['a brand that does not exist', 'visa', 'seed-club'],
  ])('and by none that it doesn’t have: %s', async (_what, id, chosenBrand) => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario(id), { chosenBrand });

    const response = await sandbox.post('/authorizations', request);

    expect(response.status).toBe(422);
    expect((await response.json()).error).toEqual({
      code: 'network-not-on-card',
      field: 'chosenBrand',
      message: expect.stringMatching(/^The card does not have the brand that it is to be charged by/),
    });
    expect(sandbox.ledger.byKey(request.idempotencyKey)).toBeUndefined();
  });

  test('P4: what is no id of a brand is refused, and not repeated', async () => {
    const body = { ...(await requestFor(both)), chosenBrand: both.enter.number };

    const response = await openSandbox().post('/authorizations', body);

    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain(both.enter.number);
  });

  test('V0: the same key with another choice is refused, with the same one it is answered again', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(both, { chosenBrand: 'bancontact' });
    const answer = await ask(sandbox, request);

    expect(await ask(sandbox, request)).toEqual(answer);
    for (const chosenBrand of ['maestro', undefined]) {
      // oxlint-disable-next-line no-await-in-loop
      const { error } = await ask(sandbox, { ...request, chosenBrand });
      expect(error).toMatchObject({ code: 'key-used-for-another-request' });
    }
  });
});

test('V0: a ledger from before there was a choice answers its keys as before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'processor-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'ledger.sqlite');
  const request = await requestFor(scenario('visa'));

  const before = openSandbox(file);
  const { network: _, ...answer } = await ask(before, request);
  before.close();
  const database = new DatabaseSync(file);
  database.exec('ALTER TABLE authorizations DROP COLUMN network');
  database.close();
  const after = openSandbox(file);

  expect(await ask(after, request)).toEqual(answer);
  after.close();
});
