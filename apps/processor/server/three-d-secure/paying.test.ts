import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { cardholders } from '../cardholders.ts';
import { openSandbox, requestFor, scenario, seal } from '../testing/open-sandbox.ts';
import { type Sandbox, confirm, pay, reply, start, startFor, wants } from '../testing/three-d-secure.ts';

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
        authentication: (await (await sandbox.post('/authentications', await startFor(sandbox, 'visa'))).json()).id,
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
