import type { Answer } from './answer.ts';
import type { AmountBand } from './policy.ts';
import { shown } from './shown.ts';

/**
 * How risky an order is by the merchant's own rules, or by those of a fraud service.
 *
 * @example
 * const risk: RiskBand = 'high';
 */
export type RiskBand = 'low' | 'medium' | 'high';

// The riskiest first: of several ratings the first of them counts.
// prettier-ignore
export const riskAnswers = {
  high:   { finding: 'high',   remark: 'risk-high' },
  medium: { finding: 'medium', remark: null },
  low:    { finding: 'low',    remark: null },
} as const satisfies { readonly [Band in RiskBand]: Answer<Band> };

/**
 * What an order is about. Currency and unit are those of ISO 4217. `assessAuthorization` throws where either is none.
 *
 * @example
 * const amount: OrderAmount = { minorUnits: 50000, currency: 'EUR' };
 */
export interface OrderAmount {
  /** In the currency's smallest unit: a whole number from 0. */
  readonly minorUnits: number;
  /** Three capital letters: `'EUR'`. */
  readonly currency: string;
}

/** @throws when there is an amount and it is none: it would reach no band, and the order count as less risky than it is. */
export function checkAmount(amount: OrderAmount | undefined): void {
  if (amount === undefined) return;

  // Plain JavaScript may hand in anything.
  if (typeof amount !== 'object' || amount === null) {
    throw new Error(
      `amount is ${shown(amount)}, so nobody can tell which band of the policy it reaches. ` +
        `Hand in { minorUnits, currency }, or leave it out.`,
    );
  }
  const { minorUnits, currency }: { readonly [Field in keyof OrderAmount]?: unknown } = amount;

  if (!Number.isSafeInteger(minorUnits) || Number(minorUnits) < 0) {
    throw new Error(
      `amount.minorUnits is ${shown(minorUnits)}, so nobody can tell which band of the policy it reaches. ` +
        `Hand in a whole number of the currency's smallest unit, from 0: 50000 for 500.00 euros.`,
    );
  }
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    throw new Error(
      `amount.currency is ${shown(currency)}, so nobody can tell which bands of the policy are about it. ` +
        `Hand in three capital letters, as in EUR.`,
    );
  }
}

/** The highest of what the merchant and the amount say. Nobody said that an order is safe which nobody rated: `medium`. */
export function riskOf(
  risk: RiskBand | undefined,
  amount: OrderAmount | undefined,
  bands: readonly AmountBand[],
): RiskBand {
  const reached = bands.filter(({ currency, from }) => currency === amount?.currency && amount.minorUnits >= from);
  const said = [risk, ...reached.map((band) => band.risk)];

  return Object.values(riskAnswers).find(({ finding }) => said.includes(finding))?.finding ?? 'medium';
}
