import {
  brands,
  describeAvsResult,
  describeSecurityCodeResult,
  gatewayPresence,
  presenceGateways,
  readSecurityCode,
  type AvsAnswer,
  type AvsKind,
  type BrandId,
  type PresenceGatewayId,
  type SecurityCodeAnswer,
  type SecurityCodeResultKind,
} from '@flipside/core';
import { describe, expect, test } from 'vitest';
import { avsCodes, type AvsCode } from '../address-check.ts';
import { cardholders, findCardholder } from '../cardholders.ts';
import { securityCodeResults, type SecurityCodeResult } from '../security-code-check.ts';
import { openSandbox, requestFor, scenario, seal } from '../testing/open-sandbox.ts';
import { gatewayIds, isGatewayId, type GatewayId, type InDialect } from './dialect.ts';
import { gatewayAvsAnswers } from './gateway-avs-answers.ts';
import { gatewayCodeAnswers } from './gateway-code-answers.ts';

const schemes = ['visa', 'mastercard', 'amex', 'discover', 'jcb', 'unionpay', 'maestro', 'solo'] as const;
// The others are known for their presence indicator alone.
const gateways = gatewayIds
  .filter(isGatewayId)
  .filter((gateway) => gateway in gatewayAvsAnswers || gateway in gatewayCodeAnswers);
const template = await requestFor(scenario('visa'));

/** Each answer about the address, beside one about the code: all of both in eight questions. */
const banksAnswers = avsCodes.map(
  (address, index) => [address, securityCodeResults[index % securityCodeResults.length] ?? 'M'] as const,
);

// What the bank means by each letter of the source documents.
const meantByAddress = {
  X: 'full',
  Y: 'full',
  A: 'street-only',
  Z: 'postal-only',
  N: 'no-match',
  U: 'unavailable',
  R: 'retry',
  G: 'outside-region',
} satisfies Record<AvsCode, AvsKind>;

const meantByCode = {
  M: 'match',
  N: 'no-match',
  P: 'not-processed',
  S: 'not-on-card',
  U: 'unsupported',
} satisfies Record<SecurityCodeResult, SecurityCodeResultKind>;

// Where a gateway says less than the bank did, what is left of it. Nothing may read as more than was meant.
// prettier-ignore
const lessOfAddress: Readonly<Record<string, Partial<Record<AvsCode, AvsKind>>>> = {
  adyen:                   { R: 'unknown', G: 'unsupported' },
  bluesnap:                { U: 'unverified', R: 'unknown', G: 'unknown' },
  braintree:               { U: 'unverified', R: 'error', G: 'unsupported' },
  // Its list is silent on whose A and Y these are, so all that is sure is the street.
  'checkout-com/discover': { X: 'street-only', Y: 'street-only', Z: 'unknown', U: 'error', R: 'error' },
  galileo:                 { U: 'unsupported', R: 'unknown', G: 'unknown' },
  litle:                   { G: 'unsupported' },
  'moneris/mastercard':    { G: 'unknown' },
  'moneris/amex':          { G: 'unknown' },
  'moneris/jcb':           { G: 'unknown' },
  // It has two lists, one each way.
  'moneris/discover':      { Y: 'street-only' },
  // Schemes without a list of their own: Y is only read as far as every scheme goes.
  'moneris/unionpay':      { Y: 'street-only' },
  'moneris/maestro':       { Y: 'street-only' },
  'moneris/solo':          { Y: 'street-only' },
  // No scheme, no telling whether its Y is five digits or turned round.
  'galileo/amex':          { X: 'street-only', Y: 'street-only', U: 'unsupported', R: 'unknown', G: 'unknown' },
  'galileo/jcb':           { X: 'street-only', Y: 'street-only', U: 'unsupported', R: 'unknown', G: 'unknown' },
  'galileo/unionpay':      { X: 'street-only', Y: 'street-only', U: 'unsupported', R: 'unknown', G: 'unknown' },
  'galileo/maestro':       { X: 'street-only', Y: 'street-only', U: 'unsupported', R: 'unknown', G: 'unknown' },
  'galileo/solo':          { X: 'street-only', Y: 'street-only', U: 'unsupported', R: 'unknown', G: 'unknown' },
  opayo:                   { U: 'not-checked', R: 'unknown', G: 'unknown' },
  'paypal/amex':           { G: 'unknown' },
  'paypal/maestro':        { A: 'unverified', Z: 'unverified', R: 'unknown', G: 'unknown' },
  'paypal/solo':           { A: 'unverified', Z: 'unverified', R: 'unknown', G: 'unknown' },
  paysafe:                 { U: 'unknown', R: 'not-checked', G: 'not-checked' },
  stripe:                  { R: 'unavailable', G: 'unavailable' },
  'worldpay-wpg':          { U: 'not-checked', R: 'not-checked', G: 'not-checked' },
};

// prettier-ignore
const lessOfCode: Readonly<Record<string, Partial<Record<SecurityCodeResult, SecurityCodeResultKind>>>> = {
  adyen:            { P: 'not-checked', S: 'not-provided' },
  braintree:        { P: 'not-checked', S: 'unknown' },
  cardstream:       { P: 'not-checked', S: 'unknown', U: 'unknown' },
  opayo:            { P: 'not-checked', S: 'unknown', U: 'not-checked' },
  paypal:           { S: 'unknown' },
  'paypal/maestro': { P: 'unknown' },
  'paypal/solo':    { P: 'unknown' },
  paysafe:          { S: 'unknown', U: 'unknown' },
  'rapid-connect':  { S: 'unknown' },
  // Nothing is what it documents for a code that was not sent.
  stripe:           { P: 'not-checked', S: 'not-provided' },
  'worldpay-wpg':   { P: 'not-checked', S: 'unknown', U: 'not-checked' },
};

describe.each(gateways)('V1, V2: the sandbox speaks as %s, and core reads what the bank meant', (gateway) => {
  test.each(schemes)('of a card of %s, for every answer of the bank', async (scheme) => {
    const said = await answersOf(gateway, scheme);

    const lessOfIts = lessOfAddress[`${gateway}/${scheme}`] ?? lessOfAddress[gateway];
    const lessOfItsCode = lessOfCode[`${gateway}/${scheme}`] ?? lessOfCode[gateway];
    const meant = banksAnswers.map(([address, code]) => ({
      address: gateway in gatewayAvsAnswers ? (lessOfIts?.[address] ?? meantByAddress[address]) : 'not said',
      code: gateway in gatewayCodeAnswers ? (lessOfItsCode?.[code] ?? meantByCode[code]) : 'not said',
    }));
    expect(said.map((answer) => ({ address: readAddress(answer, scheme), code: readCode(answer, scheme) }))).toEqual(
      meant,
    );
  });
});

// On the wire it is text, of which the compiler knows nothing.
const readAddress = ({ gateway, avs }: InDialect, scheme: string) =>
  avs === undefined ? 'not said' : describeAvsResult({ gateway, scheme, ...avs } as AvsAnswer).kind;
const readCode = ({ gateway, securityCode: code }: InDialect, scheme: string) =>
  code === undefined ? 'not said' : describeSecurityCodeResult({ gateway, scheme, code } as SecurityCodeAnswer).kind;

test('every way in which a gateway says less, says less: none reads as a match, or as another part of the address', () => {
  for (const answers of Object.values(lessOfAddress)) {
    for (const [letter, kind] of Object.entries(answers)) {
      expect(['full', 'postal-only', 'no-match']).not.toContain(kind);
      expect(kind === 'street-only' && !['X', 'Y'].includes(letter)).toBe(false);
    }
  }
  for (const answers of Object.values(lessOfCode)) expect(Object.values(answers)).not.toContain('match');
});

test('X, for nine digits, and Y, for five, stay apart where a gateway has both', async () => {
  const [nine, five] = await answersOf('litle', 'visa');

  expect([nine?.avs, five?.avs]).toEqual([{ avsResult: '01' }, { avsResult: '00' }]);
});

test('without the setting the answer is the letters of the source documents and nothing else', async () => {
  const response = await openSandbox().post('/authorizations', await requestFor(scenario('visa')));

  expect(await response.json()).not.toHaveProperty('asGateway');
});

const typed = { empty: '', code: '123', illegible: 'I', absent: 'X' } as const;
const digits = { empty: '0', code: '1', illegible: '2', absent: '9' } as const;

describe.each(Object.keys(presenceGateways) as PresenceGatewayId[])('C10: asked as %s is asked', (gateway) => {
  test.each(['visa', 'mastercard', 'amex', 'jcb'] as const)(
    'the bank hears of a %s what the gateway can say',
    async (brand) => {
      const sandbox = openSandbox(':memory:', ':memory:', { dialect: gateway });

      for (const state of ['empty', 'code', 'illegible', 'absent'] as const) {
        const presence = gatewayPresence(
          gateway,
          readSecurityCode(state === 'code' ? codeOf(brand) : typed[state], brands[brand]),
          brands[brand],
        );
        const said = presence.kind === 'send' && presence.why === undefined;

        const indicator = await heardBy(
          sandbox,
          brand,
          state === 'code',
          presence.kind === 'send' ? presence.fields : [],
        );

        // What it cannot say, it leaves as: a code was sent, or none was.
        expect(indicator).toBe(said ? digits[state] : state === 'code' ? '1' : '0');
      }
    },
  );
});

test.each([
  ['a field of another gateway', 'cybersource', [{ path: 'cvn.presind', value: '1' }]],
  ['a value that it does not document', 'gp-ecom', [{ path: 'cvn.presind', value: '9' }]],
  ['a field without a gateway being set', undefined, [{ path: 'cvn.presind', value: '1' }]],
  [
    'two fields',
    'gp-ecom',
    [
      { path: 'cvn.presind', value: '1' },
      { path: 'cvn.presind', value: '1' },
    ],
  ],
  ['text in their place', 'gp-ecom', 'cvn.presind'],
] as const)('%s is refused by the name of the field', async (_what, dialect, presenceFields) => {
  const sandbox = openSandbox(':memory:', ':memory:', { dialect });
  const { presenceIndicator: _presenceIndicator, ...request } = await requestFor(scenario('visa'));

  const response = await sandbox.post('/authorizations', { ...request, presenceFields });

  expect(response.status).toBe(422);
  expect((await response.json()).error.field).toBe('presenceFields');
});

const codeOf = (brand: BrandId) => '1234'.slice(0, brands[brand].securityCode.length);

/** What the sandbox sends for each answer of a bank that gives them one after the other. */
async function answersOf(dialect: GatewayId, scheme: (typeof schemes)[number]): Promise<readonly InDialect[]> {
  const { number, expiry } = cardholders[scheme];
  const said: InDialect[] = [];
  let behaviour = {};
  const sandbox = openSandbox(':memory:', ':memory:', {
    dialect,
    findCardholder: (asked) => ({ id: 'any', securityCode: '123', address: null, ...findCardholder(asked), behaviour }),
  });

  for (const [address, code] of banksAnswers) {
    behaviour = { address: { answer: address, when: 'always' }, securityCode: { answer: code, when: 'always' } };
    const request = {
      ...template,
      idempotencyKey: crypto.randomUUID(),
      sealedCard: await sealed(number, expiry, '123'),
    };
    const response = await sandbox.post('/authorizations', request);
    const { asGateway, avs, securityCodeResult } = await response.json();

    expect([avs, securityCodeResult]).toEqual([address, code]);
    said.push(asGateway);
  }

  sandbox.close();
  return said;
}

/** The indicator that the bank was told of. */
async function heardBy(
  sandbox: ReturnType<typeof openSandbox>,
  brand: 'visa' | 'mastercard' | 'amex' | 'jcb',
  withCode: boolean,
  presenceFields: unknown,
) {
  const { number, expiry } = cardholders[brand];
  const { presenceIndicator: _presenceIndicator, ...request } = { ...template, idempotencyKey: crypto.randomUUID() };
  const sealedCard = await sealed(number, expiry, withCode ? codeOf(brand) : undefined);

  const response = await sandbox.post('/authorizations', { ...request, sealedCard, presenceFields });
  const heard = sandbox.ledger.byKey(request.idempotencyKey)?.presenceIndicator;

  expect(response.status).toBe(200);
  return heard;
}

const seals = new Map<string, Promise<string>>();

/** A card sealed once for all tests: sealing is what takes the time. */
function sealed(number: string, expiry: string, securityCode: string | undefined): Promise<string> {
  const key = `${number} ${securityCode}`;
  const found = seals.get(key) ?? seal({ number, expiry, ...(securityCode !== undefined && { securityCode }) });
  seals.set(key, found);
  return found;
}
