import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { approval, begun } from '../testing/fake-processor.ts';
import { httpProcessor, type AuthorizationRequest } from './processor-client.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function addressOf(listener: RequestListener) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const processorThat = async (listener: RequestListener) => httpProcessor(await addressOf(listener));

const answers = (status: number, body: unknown): RequestListener => {
  return (_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const request: AuthorizationRequest = {
  idempotencyKey: 'key-0001',
  sealedCard: 'a.b.c.d.e',
  amount: { minorUnits: 800, currency: 'GBP' },
  billingAddress: { line1: '1 Road', streetNumber: '1', line2: '', city: 'Bath', postalCode: 'BA1', country: 'GB' },
  presenceIndicator: '1',
  reference: '1001',
};
const soon = () => AbortSignal.timeout(2_000);

describe('what a processor’s answer lets the shop say about the money', () => {
  test('an approval is answered, and what the shop does not know of it is dropped', async () => {
    const processor = await processorThat(
      answers(200, { ...approval, idempotencyKey: 'key-0001', sealedCard: 'a.b.c.d.e', number: '4111111111111111' }),
    );

    expect(await processor.authorize(request, soon())).toEqual({ kind: 'answered', authorization: approval });
  });

  test.each([
    [
      'a refusal',
      422,
      { error: { code: 'card-number-invalid', message: '', field: 'sealedCard' }, idempotencyKey: 'key-0001' },
      { kind: 'refused', code: 'card-number-invalid', field: 'sealedCard' },
    ],
    [
      'its own word for a key that it never saw, and now never will',
      409,
      { error: { code: 'key-closed', message: '' }, idempotencyKey: 'key-0001' },
      { kind: 'never-heard' },
    ],
    ['another 404, of a mistyped address, say', 404, 'not here', { kind: 'silent' }],
    [
      'a refusal of another request, mixed up on the way',
      409,
      { error: { code: 'key-closed', message: '' }, idempotencyKey: 'key-0002' },
      { kind: 'silent' },
    ],
    [
      'somebody on the way who waited no longer, though the charge may be made',
      408,
      { error: { code: 'request-timeout', message: '' }, idempotencyKey: 'key-0001' },
      { kind: 'silent' },
    ],
    [
      'a failure that may have come after the charge',
      500,
      { error: { code: 'internal', message: '' } },
      { kind: 'silent' },
    ],
    [
      'an answer lost between it and the bank',
      504,
      { error: { code: 'answer-lost', message: '' } },
      { kind: 'silent' },
    ],
    [
      'an approval with too many digits in it',
      200,
      { ...approval, idempotencyKey: 'key-0001', lastFour: '4111111111111111' },
      { kind: 'silent' },
    ],
  ])('%s', async (_, status, body, expected) => {
    const processor = await processorThat(answers(status, body));

    expect(await processor.authorize(request, soon())).toEqual(expected);
  });

  test('V0: an approval of another request, mixed up on the way, is no answer to this one', async () => {
    const processor = await processorThat(answers(200, { ...approval, idempotencyKey: 'key-0002' }));

    expect(await processor.authorize(request, soon())).toEqual({ kind: 'silent' });
    expect(await processor.find('key-0001', soon())).toEqual({ kind: 'silent' });
  });

  test.each([
    ['auth_1', true],
    ['auth_2', false],
  ])('V0: where auth_1 was to be taken back, the word that %s is taken back counts: %s', async (id, counts) => {
    const processor = await processorThat(answers(200, { ...approval, id, state: 'voided' }));

    expect(await processor.void('auth_1', soon())).toBe(counts);
  });

  test('no answer in time is silence: it may have been charged', async () => {
    const processor = await processorThat(() => undefined);

    expect(await processor.authorize(request, AbortSignal.timeout(30))).toEqual({ kind: 'silent' });
  });

  test('a connection that breaks is silence too', async () => {
    const processor = await processorThat((incoming) => incoming.socket.destroy());

    expect(await processor.authorize(request, soon())).toEqual({ kind: 'silent' });
  });

  test('a connection that is never made charged nothing', async () => {
    const processor = await processorThat(() => undefined);
    await new Promise((resolve) => servers[0]?.close(resolve));

    expect(await processor.authorize(request, soon())).toEqual({ kind: 'unreached' });
  });
});

describe('T1: what a processor’s answer says of a confirmation', () => {
  const toConfirm = {
    idempotencyKey: 'key-0001',
    sealedCard: 'a.b.c.d.e',
    amount: { minorUnits: 800, currency: 'GBP' },
    threeDSServerTransID: begun.threeDSServerTransID,
    threeDSCompInd: 'Y',
    merchantName: 'A shop',
    notificationURL: 'https://shop.example/3ds/notification',
    browser: {},
  } as const;
  const refused = { error: { code: 'sealed-card-too-old', message: '', field: 'sealedCard' } };

  test.each([
    [
      'the bank’s page',
      200,
      { ...begun, idempotencyKey: 'key-0001', number: '4' },
      { kind: 'answered', authentication: begun },
    ],
    [
      'the page of another shopper, mixed up on the way',
      200,
      { ...begun, idempotencyKey: 'key-0002' },
      { kind: 'away' },
    ],
    [
      'the page of another transaction',
      200,
      { ...begun, idempotencyKey: 'key-0001', threeDSServerTransID: begun.acsTransID },
      { kind: 'away' },
    ],
    ['a page without an address', 200, { ...begun, idempotencyKey: 'key-0001', acsURL: 'nowhere' }, { kind: 'away' }],
    ['a refusal', 422, refused, { kind: 'refused', code: 'sealed-card-too-old' }],
    ['a failure', 500, refused, { kind: 'away' }],
    ['no JSON', 200, undefined, { kind: 'away' }],
  ])('%s', async (_, status, body, expected) => {
    const processor = await processorThat(answers(status, body));

    expect(await processor.authenticate(toConfirm, soon())).toEqual(expected);
  });

  const threeDSServerTransID = begun.acsTransID;
  test.each([
    ['the page that looks', { threeDSMethodURL: 'https://bank.example/look' }, 'https://bank.example/look'],
    ['no page', {}, null],
    ['a page that nobody can read, which is no reason to stop', { threeDSMethodURL: { is: 7 } }, null],
  ])('of a bank that names %s before', async (_, named, threeDSMethodURL) => {
    const { idempotencyKey, sealedCard } = toConfirm;
    const processor = await processorThat(answers(200, { idempotencyKey, threeDSServerTransID, ...named }));
    const mixedUp = await processorThat(answers(200, { idempotencyKey: 'key-0002', threeDSServerTransID, ...named }));

    expect(await processor.prepare({ idempotencyKey, sealedCard }, soon())).toEqual({
      kind: 'answered',
      transaction: { threeDSServerTransID, threeDSMethodURL },
    });
    expect(await mixedUp.prepare({ idempotencyKey, sealedCard }, soon())).toEqual({ kind: 'away' });
  });

  test.each([
    ['authn_A', 'Y', { kind: 'answered', authentication: { id: 'authn_A', transStatus: 'Y', eci: '05' } }],
    ['authn_B', 'Y', { kind: 'away' }],
    ['authn_A', 'yes', { kind: 'away' }],
  ])('%s ended with %s', async (id, transStatus, expected) => {
    const processor = await processorThat(answers(200, { id, transStatus, eci: '05', passcode: '565656' }));

    expect(await processor.authentication('authn_A', soon())).toEqual(expected);
  });

  test('no answer in time may be asked for again', async () => {
    const processor = await processorThat(() => undefined);

    expect(await processor.authentication('authn_A', AbortSignal.timeout(30))).toEqual({ kind: 'away' });
  });
});
