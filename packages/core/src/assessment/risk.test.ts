import { describe, expect, test } from 'vitest';
import type { AmountBand } from './policy.ts';
import { riskOf } from './risk.ts';

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
