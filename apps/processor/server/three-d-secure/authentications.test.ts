import { describe, expect, test } from 'vitest';
import { openSandbox } from '../testing/open-sandbox.ts';
import { resultOf, start, startFor } from '../testing/three-d-secure.ts';

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
      methodCompleted: false,
    });
  });

  test.each([
    ['visa', 'A', '06'],
    ['mastercard', 'A', '01'],
    ['suspected-fraud', 'N', '07'],
    ['switch', 'U', undefined],
  ])('T3: %s answers %s with the indicator of its scheme, and no page', async (id, transStatus, eci) => {
    const sandbox = openSandbox();
    const answer = await (await sandbox.post('/authentications', await startFor(sandbox, id))).json();

    expect(answer).toMatchObject({ transStatus });
    expect(answer.eci).toBe(eci);
    expect(answer).not.toHaveProperty('acsURL');
  });

  test('the same key begins it once, and for another amount not at all', async () => {
    const sandbox = openSandbox();
    const request = await startFor(sandbox, 'wants-3-d-secure');

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
    ['threeDSServerTransID', { threeDSServerTransID: '4242424242424242' }],
    ['threeDSCompInd', { threeDSCompInd: '4242424242424242' }],
    ['sealedCard', { sealedCard: undefined }],
    ['amount', { amount: undefined }],
  ])('P4: what is wrong with %s is said, and nothing is quoted', async (field, changes) => {
    const sandbox = openSandbox();
    const response = await sandbox.post('/authentications', await startFor(sandbox, 'wants-3-d-secure', changes));

    expect(response.status).toBe(422);
    const text = await response.text();
    expect(JSON.parse(text).error).toMatchObject({ code: 'request-invalid', field });
    expect(text).not.toMatch(/4242|alert|script-src/);
  });

  test('a field too many is refused, and an id that was never given out is not found', async () => {
    const sandbox = openSandbox();

    const tooMany = await sandbox.post(
      '/authentications',
      await startFor(sandbox, 'visa', { number: '4242424242424242' }),
    );
    expect((await tooMany.json()).error.code).toBe('unknown-field');
    expect((await resultOf(sandbox, 'authn_A')).error.code).toBe('authentication-not-found');
  });
});
