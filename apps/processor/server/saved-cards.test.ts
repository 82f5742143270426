import { describe, expect, test } from 'vitest';
import type { AuthorizationRequest } from './authorization-request.ts';
import { cardholders } from './cardholders.ts';
import { openSandbox, requestFor, scenario, seal } from './testing/open-sandbox.ts';

type Sandbox = ReturnType<typeof openSandbox>;

const ask = async (sandbox: Sandbox, request: unknown) => (await sandbox.post('/authorizations', request)).json();
const remove = (sandbox: Sandbox, token: string) => sandbox.send(`/saved-cards/${token}`, { method: 'DELETE' });

async function save(sandbox: Sandbox): Promise<string> {
  const { token } = await ask(sandbox, await requestFor(scenario('visa'), { saveCard: true }));
  return token;
}

/** The request of a returning shopper: the token in the place of the card, and the code sealed anew. */
async function payWith(
  token: string,
  securityCode: string | undefined,
  changes: Partial<AuthorizationRequest> = {},
): Promise<AuthorizationRequest> {
  const { sealedCard: _, ...request } = await requestFor(scenario('visa'), { reference: 'order-B' });

  return {
    ...request,
    savedCard: { token, ...(securityCode !== undefined && { sealedCode: await seal({ securityCode }) }) },
    ...changes,
  };
}

describe('X5: a card is saved when the shopper asks for it', () => {
  test('an approval gives out a token, the same for every repetition, and by the key too', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('visa'), { saveCard: true });

    const answer = await ask(sandbox, request);
    const repeated = await ask(sandbox, request);
    const found = await (await sandbox.get(`/authorizations/by-key/${request.idempotencyKey}`)).json();

    expect(answer.token).toMatch(/^card_[A-Z]{24}$/);
    expect([repeated, found]).toEqual([answer, answer]);
  });

  test.each([
    ['nobody asked for it', 'visa', {}],
    ['the shopper said no', 'visa', { saveCard: false }],
    ['the bank said no', 'declined', { saveCard: true }],
  ])('none where %s', async (_, id, changes) => {
    const answer = await ask(openSandbox(), await requestFor(scenario(id), changes));

    expect(answer).not.toHaveProperty('token');
  });
});

describe('V5: a saved card is charged with its token and the code', () => {
  test('the token stands for number and expiry, and the bank compares the code that came with it', async () => {
    const sandbox = openSandbox();
    const token = await save(sandbox);

    const right = await ask(sandbox, await payWith(token, cardholders.visa.securityCode ?? undefined));
    const wrong = await ask(sandbox, await payWith(token, '987'));

    const card = { state: 'approved', avs: 'Y', brand: 'visa', lastFour: '4242', expiry: cardholders.visa.expiry };
    expect(right).toMatchObject({ ...card, securityCodeResult: 'M' });
    expect(wrong).toMatchObject({ ...card, securityCodeResult: 'N' });
    expect(right).not.toHaveProperty('token');
  });

  test.each([
    ['0', null],
    ['2', 'P'],
    ['9', 'S'],
  ] as const)(
    'C3: without a code the indicator %s is what the bank answers to, since none was kept',
    async (presenceIndicator, securityCodeResult) => {
      const sandbox = openSandbox();
      const token = await save(sandbox);

      expect(await ask(sandbox, await payWith(token, undefined, { presenceIndicator }))).toMatchObject({
        securityCodeResult,
      });
    },
  );

  test('a bank that insists on the code declines a wrong one, and takes the right one after it', async () => {
    const sandbox = openSandbox();
    const { number, expiry, securityCode } = cardholders['code-strict'];
    const sealedCard = await seal({ number, expiry, securityCode });
    const { token } = await ask(sandbox, await requestFor(scenario('visa'), { sealedCard, saveCard: true }));

    expect(await ask(sandbox, await payWith(token, '987'))).toMatchObject({
      state: 'declined',
      reason: 'incorrect-code',
    });
    expect(await ask(sandbox, await payWith(token, '123'))).toMatchObject({ state: 'approved' });
  });

  test.each([
    ['no card is kept under the token', async () => payWith(`card_${'A'.repeat(24)}`, '123'), 'saved-card-unknown'],
    ['the token is none', async () => payWith('4242424242424242', '123'), 'request-invalid'],
    [
      'it names two cards',
      async (token: string) => ({ ...(await payWith(token, '123')), sealedCard: 'a' }),
      'request-invalid',
    ],
    [
      'it names no card',
      async (token: string) => ({ ...(await payWith(token, '123')), savedCard: undefined }),
      'request-invalid',
    ],
    [
      'a whole card is sealed in the place of the code',
      async (token: string) => ({
        ...(await payWith(token, '123')),
        savedCard: { token, sealedCode: await seal({ number: cardholders.visa.number, securityCode: '123' }) },
      }),
      'sealed-code-content-invalid',
    ],
    [
      'the indicator says that a code was sent, and none was',
      async (token: string) => payWith(token, undefined),
      'presence-indicator-disagrees',
    ],
  ])('P4: it is refused where %s, and nothing is quoted', async (_, request, code) => {
    const sandbox = openSandbox();

    const answer = await ask(sandbox, await request(await save(sandbox)));

    expect(answer.error.code).toBe(code);
    expect(JSON.stringify(answer)).not.toMatch(/4242|card_A/);
  });
});

describe('V5: a saved card is forgotten when the shopper removes it', () => {
  test('its token can’t be charged any more, and is not told again', async () => {
    const sandbox = openSandbox();
    const request = await requestFor(scenario('visa'), { saveCard: true });
    const { token } = await ask(sandbox, request);

    expect((await remove(sandbox, token)).status).toBe(204);

    expect((await ask(sandbox, await payWith(token, '123'))).error.code).toBe('saved-card-unknown');
    expect(await ask(sandbox, request)).not.toHaveProperty('token');
    expect(await (await remove(sandbox, token)).json()).toMatchObject({ error: { code: 'saved-card-not-found' } });
    expect(sandbox.lines.at(-1)).toMatch(/^DELETE \/saved-cards\/:token 404 \d+ms -$/);
  });
});
