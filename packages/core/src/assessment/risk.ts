import type { Answer } from './answer.ts';
import type { AmountBand } from './policy.ts';

/** How risky an order is by the merchant's own rules, or by those of a fraud service. */
export type RiskBand = 'low' | 'medium' | 'high';

// The riskiest first: of several ratings the first of them counts.
// prettier-ignore
export const riskAnswers = {
  high:   { finding: 'high',   remark: 'risk-high' },
  medium: { finding: 'medium', remark: null },
  low:    { finding: 'low',    remark: null },
} as const satisfies { readonly [Band in RiskBand]: Answer<Band> };

/** What an order is about. */
export interface OrderAmount {
  /** In the currency's smallest unit. */
  readonly minorUnits: number;
  /** Three capital letters. */
  readonly currency: string;
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
