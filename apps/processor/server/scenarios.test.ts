import { testCards } from '@flipside/core';
import { describe, expect, test } from 'vitest';
import { avsCodes } from './address-check.ts';
import { declineReasons } from './decline-reason.ts';
import { scenarios } from './scenarios.ts';
import { securityCodeResults } from './security-code-check.ts';
import { openSandbox, requestFor, scenario, seal } from './testing/open-sandbox.ts';

describe('the page of numbers to try tells the truth', () => {
  test.each(scenarios.map((row) => [row.id, row] as const))('V1, V2: %s answers what the page says', async (_, row) => {
    const sandbox = openSandbox();
    sandbox.slow.open();
    sandbox.silence.open();

    for (const expected of row.answers) {
      const request = await requestFor(row);
      const first = await sandbox.post('/authorizations', request);
      const lost = row.delivery === 'lost-answer' || row.delivery === 'lost-request';
      const response = lost ? await sandbox.post('/authorizations', request) : first;

      expect(first.status).toBe(lost ? 504 : 200);
      expect(response.status).toBe(200);
      const answer = await response.json();
      expect(answer).toMatchObject({
        ...expected,
        lastFour: row.enter.number.slice(-4),
        expiry: row.enter.expiry,
        id: expect.stringMatching(/^auth_[A-Z]{20}$/),
      });
      expect('reason' in answer).toBe(expected.state === 'declined');
      expect('authorizationCode' in answer).toBe(expected.state === 'approved');
    }
  });

  test('together they reach every answer about an address, a code and a decline', () => {
    const answers = scenarios.flatMap((row) => row.answers);

    expect(new Set(answers.map((answer) => answer.avs))).toEqual(new Set(avsCodes));
    expect(new Set(answers.map((answer) => answer.securityCodeResult))).toEqual(
      new Set([...securityCodeResults, null]),
    );
    expect(new Set(answers.flatMap((answer) => answer.reason ?? []))).toEqual(new Set(declineReasons));
  });

  test('X4: a Switch card is taken with its start date and issue number as without', async () => {
    const { number, expiry, name, securityCode } = scenario('switch').enter;
    const sealedCard = await seal({ number, expiry, name, securityCode, startDate: '2019-03', issueNumber: '01' });

    const response = await openSandbox().post(
      '/authorizations',
      await requestFor(scenario('switch'), { sealedCard, presenceIndicator: '1' }),
    );

    expect(await response.json()).toMatchObject({ brand: 'switch', state: 'approved' });
  });

  test('anyone may read them', async () => {
    const response = await openSandbox().get('/scenarios');

    expect(await response.json()).toEqual({ scenarios });
  });

  test('no two have the same name', () => {
    expect(new Set(scenarios.map((row) => row.id)).size).toBe(scenarios.length);
  });
});

describe('a bank that answers otherwise at the first try', () => {
  test('does so again for the next order', async () => {
    const sandbox = openSandbox();
    const pay = async (reference: string) => {
      const response = await sandbox.post('/authorizations', await requestFor(scenario('address-r'), { reference }));
      return (await response.json()).avs;
    };

    expect([await pay('order-A'), await pay('order-A'), await pay('order-B'), await pay('order-B')]).toEqual([
      'R',
      'Y',
      'R',
      'Y',
    ]);
  });
});

describe('a bank that declines for the code', () => {
  test.each([['code-n-declined'], ['code-s-declined']])(
    'V2: approves once the right code is entered, after %s',
    async (id) => {
      const { number, expiry } = scenario(id).enter;
      const sealedCard = await seal({ number, expiry, securityCode: '123' });

      const response = await openSandbox().post(
        '/authorizations',
        await requestFor(scenario(id), { sealedCard, presenceIndicator: '1' }),
      );

      expect(await response.json()).toMatchObject({ state: 'approved', avs: 'Y', securityCodeResult: 'M' });
    },
  );
});

describe('a bank that never finds a code right', () => {
  test.each([
    ['X', '9', 'S'],
    ['I', '2', 'P'],
    ['nothing', '0', null],
  ] as const)('C3: answers a shopper who entered %s as any other bank does', async (_, presenceIndicator, result) => {
    const { number, expiry } = scenario('code-n-always').enter;
    const sealedCard = await seal({ number, expiry });

    const response = await openSandbox().post(
      '/authorizations',
      await requestFor(scenario('code-n-always'), { sealedCard, presenceIndicator }),
    );

    expect((await response.json()).securityCodeResult).toBe(result);
  });
});

test.each([
  ['visa', 'visa'],
  ['mastercard', 'mastercard'],
  ['amex', 'amex'],
  ['discover', 'discover'],
  ['diners', 'diners'],
  ['jcb', 'jcb'],
  ['unionpay', 'unionpay'],
  ['unionpay-no-mod-10', 'unionpay'],
  ['maestro', 'maestro'],
  ['maestro-no-code', 'maestro'],
  ['switch', 'switch'],
  ['solo', 'solo'],
  ['bancontact', 'maestro'],
])('V5: after %s the merchant knows the brand, %s', async (id, brand) => {
  const response = await openSandbox().post('/authorizations', await requestFor(scenario(id)));

  expect((await response.json()).brand).toBe(brand);
});

describe('a test card of core without a scenario', () => {
  const visa = scenario('visa');

  test('V2: is compared with the code that core gives it, and with the home in Portland', async () => {
    const { number, securityCode } = testCards.visa19Digits;
    const sealedCard = await seal({ number, securityCode, expiry: '2034-12' });

    const response = await openSandbox().post('/authorizations', await requestFor(visa, { sealedCard }));

    expect(await response.json()).toMatchObject({
      state: 'approved',
      avs: 'Y',
      securityCodeResult: 'M',
      brand: 'visa',
    });
  });

  test('N1: of an issuer that nobody knows is charged, and its brand is null', async () => {
    const { number, securityCode } = testCards.unknownIssuer;
    const sealedCard = await seal({ number, securityCode, expiry: '2034-12' });

    const response = await openSandbox().post('/authorizations', await requestFor(visa, { sealedCard }));

    expect(await response.json()).toMatchObject({ state: 'approved', brand: null });
  });
});

describe('a published test number that is nobody’s', () => {
  test('belongs to a bank that approves and checks neither address nor code', async () => {
    const sealedCard = await seal({ number: '4111111111111111', expiry: '2030-03', securityCode: '737' });

    const response = await openSandbox().post('/authorizations', await requestFor(scenario('visa'), { sealedCard }));

    expect(await response.json()).toMatchObject({
      state: 'approved',
      avs: 'U',
      securityCodeResult: 'U',
      brand: 'visa',
      lastFour: '1111',
    });
  });
});

test('an expiry date other than the card’s is fine while it is to come, as with published test numbers everywhere', async () => {
  const { number, securityCode } = scenario('visa').enter;
  const sandbox = openSandbox();
  const pay = async (expiry: string) => {
    const sealedCard = await seal({ number, securityCode, expiry });
    const response = await sandbox.post('/authorizations', await requestFor(scenario('visa'), { sealedCard }));
    return (await response.json()).reason ?? 'approved';
  };

  // The clock of the sandbox says November 2026.
  expect(await pay('2026-10')).toBe('expired-card');
  expect(await pay('2026-11')).toBe('approved');
  expect(await pay('2031-01')).toBe('approved');
});
