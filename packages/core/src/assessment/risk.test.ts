import { describe, expect, test } from 'vitest';
import type { AmountBand } from './policy.ts';
import { checkAmount, type OrderAmount, riskOf } from './risk.ts';

const bands: readonly AmountBand[] = [
  { currency: 'EUR', from: 0, risk: 'low' },
  { currency: 'EUR', from: 20_000, risk: 'medium' },
  { currency: 'EUR', from: 50_000, risk: 'high' },
  { currency: 'JPY', from: 90_000, risk: 'high' },
];

describe('V3: the risk of an order', () => {
  // prettier-ignore
  test.each([
    // rated     amount             is
    [undefined,  undefined,         'medium'],
    ['low',      undefined,         'low'],
    ['medium',   undefined,         'medium'],
    ['high',     undefined,         'high'],
    [undefined,  [0, 'EUR'],        'low'],
    [undefined,  [19_999, 'EUR'],   'low'],
    [undefined,  [20_000, 'EUR'],   'medium'],
    [undefined,  [49_999, 'EUR'],   'medium'],
    [undefined,  [50_000, 'EUR'],   'high'],
    ['low',      [50_000, 'EUR'],   'high'],
    ['high',     [1, 'EUR'],        'high'],
    ['low',      [50_000, 'JPY'],   'low'],
    [undefined,  [50_000, 'JPY'],   'medium'],
    [undefined,  [90_000, 'JPY'],   'high'],
    [undefined,  [90_000, 'USD'],   'medium'],
  ] as const)('V3: rated %s, of %j, is %s', (rated, amount, risk) => {
    const order = amount && { minorUnits: amount[0], currency: amount[1] };

    expect(riskOf(rated, order, bands)).toBe(risk);
  });
});

describe('V3: the amount of an order', () => {
  test.each([
    undefined,
    { minorUnits: 0, currency: 'EUR' },
    { minorUnits: 60_050, currency: 'JPY' },
    { minorUnits: Number.MAX_SAFE_INTEGER, currency: 'USD' },
  ])('V3: may be %j', (amount) => {
    expect(() => checkAmount(amount)).not.toThrow();
  });

  const whole =
    "so nobody can tell which band of the policy it reaches. Hand in a whole number of the currency's smallest unit, from 0: 50000 for 500.00 euros.";
  const letters =
    'so nobody can tell which bands of the policy are about it. Hand in three capital letters, as in EUR.';
  const object =
    'so nobody can tell which band of the policy it reaches. Hand in { minorUnits, currency }, or leave it out.';

  // prettier-ignore
  test.each([
    // amount                                                   message
    [{ minorUnits: Number.NaN, currency: 'EUR' },               `amount.minorUnits is NaN, ${whole}`],
    [{ currency: 'EUR' },                                       `amount.minorUnits is undefined, ${whole}`],
    [{ minorUnits: 600.5, currency: 'EUR' },                    `amount.minorUnits is 600.5, ${whole}`],
    [{ minorUnits: -1, currency: 'EUR' },                       `amount.minorUnits is -1, ${whole}`],
    [{ minorUnits: '60050', currency: 'EUR' },                  `amount.minorUnits is '60050', ${whole}`],
    [{ minorUnits: Infinity, currency: 'EUR' },                 `amount.minorUnits is Infinity, ${whole}`],
    [{ minorUnits: 2 ** 53, currency: 'EUR' },                  `amount.minorUnits is 9007199254740992, ${whole}`],
    [{ minorUnits: 1, currency: 'eur' },                        `amount.currency is 'eur', ${letters}`],
    [{ minorUnits: 1, currency: 'EURO' },                       `amount.currency is 'EURO', ${letters}`],
    [{ minorUnits: 1, currency: '1EUR' },                       `amount.currency is '1EUR', ${letters}`],
    [{ minorUnits: 1, currency: '' },                           `amount.currency is '', ${letters}`],
    [{ minorUnits: 1 },                                         `amount.currency is undefined, ${letters}`],
    [{ minorUnits: 1, currency: ['EUR'] },                      `amount.currency is a list, ${letters}`],
    [null,                                                      `amount is null, ${object}`],
    [600,                                                       `amount is 600, ${object}`],
  ])('V3: is never %j', (amount, message) => {
    // The compiler would find it.
    expect(() => checkAmount(amount as unknown as OrderAmount)).toThrow(new Error(message));
  });
});
