import { describe, expect, test } from 'vitest';
import { openSandbox, requestFor, scenario, seal } from './testing/open-sandbox.ts';

const { number, expiry, securityCode, name } = scenario('visa').enter;
const card = { number, expiry, securityCode, name };

describe('a request that is not understood is refused with the field that is wrong', () => {
  test.each([
    // changes                                                   field
    [{ idempotencyKey: 'short' }, 'idempotencyKey'],
    [{ idempotencyKey: 'has blanks in it' }, 'idempotencyKey'],
    [{ idempotencyKey: number }, 'idempotencyKey'],
    [{ sealedCard: '' }, 'sealedCard'],
    [{ sealedCard: undefined }, 'sealedCard'],
    [{ amount: 1250 }, 'amount'],
    [{ amount: { minorUnits: 0, currency: 'GBP' } }, 'amount.minorUnits'],
    [{ amount: { minorUnits: 12.5, currency: 'GBP' } }, 'amount.minorUnits'],
    [{ amount: { minorUnits: '1250', currency: 'GBP' } }, 'amount.minorUnits'],
    [{ amount: { minorUnits: 1250, currency: 'pounds' } }, 'amount.currency'],
    [{ amount: { minorUnits: 1250, currency: 'ZZZ' } }, 'amount.currency'],
    [{ billingAddress: { postalCode: '97205', country: 'USA' } }, 'billingAddress.country'],
    [{ billingAddress: { country: 'US' } }, 'billingAddress.postalCode'],
    [{ billingAddress: { line1: 12, postalCode: '97205', country: 'US' } }, 'billingAddress.line1'],
    [{ presenceIndicator: 1 }, 'presenceIndicator'],
    [{ presenceIndicator: 'X' }, 'presenceIndicator'],
    [{ reference: '' }, 'reference'],
    [{ reference: '4242-4242-4242-4242' }, 'reference'],
  ])('%j', async (changes, field) => {
    const request = await requestFor(scenario('visa'));

    const response = await openSandbox().post('/authorizations', { ...request, ...changes });

    expect(response.status).toBe(422);
    const { error } = await response.json();
    expect(error).toEqual({
      code: 'request-invalid',
      field,
      message: expect.stringMatching(`^${field} must be .*\\.$`),
    });
  });

  test.each([
    ['at the top', { number }],
    ['in the address', { billingAddress: { postalCode: '97205', country: 'US', number } }],
    ['by its name', { [number]: true }],
  ])('P4: a card number in the clear %s is refused without being repeated', async (_, changes) => {
    const request = await requestFor(scenario('visa'));

    const response = await openSandbox().post('/authorizations', { ...request, ...changes });

    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      error: { code: 'unknown-field', message: expect.any(String) },
      idempotencyKey: request.idempotencyKey,
    });
  });

  test.each([
    [415, 'content-type-not-json', { body: '{}' }],
    [415, 'content-type-not-json', { body: '{}', headers: { 'content-type': 'text/plain' } }],
    [400, 'body-not-json', { body: '{"number":', headers: { 'content-type': 'application/json' } }],
    [422, 'body-not-an-object', { body: 'null', headers: { 'content-type': 'application/json' } }],
    [422, 'request-invalid', { body: '{}', headers: { 'content-type': 'application/json; charset=utf-8' } }],
    [413, 'body-too-large', { body: 'x'.repeat(17_000), headers: { 'content-type': 'application/json' } }],
  ])('%i %s', async (status, code, init) => {
    const response = await openSandbox().send('/authorizations', { method: 'POST', ...init });

    expect(response.status).toBe(status);
    expect((await response.json()).error.code).toBe(code);
  });

  test('an address that does not exist is told which ones do', async () => {
    const response = await openSandbox().get('/authorisations');

    expect(response.status).toBe(404);
    expect((await response.json()).error).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('GET /keys'),
    });
  });
});

describe('a sealed card that cannot be used is refused, and nothing is charged', () => {
  test.each([
    ['is no JWE', 'sealed-card-unreadable', async () => 'not.a.jwe'],
    ['was changed on its way', 'sealed-card-unreadable', async () => damage(await seal(card))],
    ['was compressed', 'sealed-card-unreadable', () => seal(card, { zip: 'DEF' })],
    ['is sealed to another key', 'sealed-card-key-unknown', () => seal(card, { kid: 'another' })],
    [
      'was sealed two days ago',
      'sealed-card-too-old',
      () => seal(card, { iat: Date.parse('2026-11-21T10:00Z') / 1000 }),
    ],
    [
      'was sealed two days from now',
      'sealed-card-too-old',
      () => seal(card, { iat: Date.parse('2026-11-25T10:00Z') / 1000 }),
    ],
    ['does not say when it was sealed', 'sealed-card-too-old', () => seal(card, { iat: undefined })],
    ['holds no object', 'sealed-card-content-invalid', () => seal(null)],
    [
      'holds a number with blanks',
      'sealed-card-content-invalid',
      () => seal({ ...card, number: '4242 4242 4242 4242' }),
    ],
    ['holds a month that no calendar has', 'sealed-card-content-invalid', () => seal({ ...card, expiry: '2030-13' })],
    ['holds a start date that is none', 'sealed-card-content-invalid', () => seal({ ...card, startDate: '03 / 19' })],
    ['holds an issue number too long', 'sealed-card-content-invalid', () => seal({ ...card, issueNumber: '123' })],
    ['C10: holds the letter X for a code', 'sealed-card-content-invalid', () => seal({ ...card, securityCode: 'X' })],
    ['holds a number that fails Mod 10', 'card-number-invalid', () => seal({ ...card, number: '4242424242424241' })],
    [
      'holds a number that may be somebody’s',
      'card-number-not-for-tests',
      () => seal({ ...card, number: '4539578763621486' }),
    ],
  ])('%s: %s', async (_, code, sealed) => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('visa'), { sealedCard: await sealed() });

    const response = await sandbox.post('/authorizations', request);
    const asked = await sandbox.get(`/authorizations/by-key/${request.idempotencyKey}`);

    expect(response.status).toBe(422);
    expect((await response.json()).error).toEqual({ code, field: 'sealedCard', message: expect.any(String) });
    expect(asked.status).toBe(404);
  });

  test('a shopper’s clock may be a time zone off', async () => {
    const sealedCard = await seal(card, { iat: Date.parse('2026-11-23T22:00Z') / 1000 });

    const response = await openSandbox().post('/authorizations', await requestFor(scenario('visa'), { sealedCard }));

    expect(response.status).toBe(200);
  });

  test.each([
    ['1', undefined],
    ['0', '123'],
    ['2', '123'],
    ['9', '123'],
  ] as const)('C3: presence indicator %s with the code %s', async (presenceIndicator, code) => {
    const sealedCard = await seal({ number, expiry, ...(code !== undefined && { securityCode: code }) });

    const response = await openSandbox().post(
      '/authorizations',
      await requestFor(scenario('visa'), { sealedCard, presenceIndicator }),
    );

    expect(response.status).toBe(422);
    expect((await response.json()).error).toMatchObject({
      code: 'presence-indicator-disagrees',
      field: 'presenceIndicator',
    });
  });
});

/** Turns one letter in the ciphertext. */
function damage(sealed: string): string {
  const at = sealed.lastIndexOf('.') - 4;

  return sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
}

test('P4: a failure of the processor itself says nothing but that, and its log line names the place only', async () => {
  const sandbox = openSandbox();
  const request = await requestFor(scenario('visa'));
  sandbox.close();

  const response = await sandbox.post('/authorizations', request);

  expect(response.status).toBe(500);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect((await response.json()).error.code).toBe('internal');
  expect(sandbox.lines).toEqual([
    expect.stringMatching(/^failed with Error at .*ledger\.ts/),
    expect.stringMatching(/^POST \/authorizations 500 \d+ms -$/),
  ]);
});
