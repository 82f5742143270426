/** An amount in a currency's smallest unit: 2400 is £24.00. */
export interface Money {
  readonly minorUnits: number;
  readonly currency: 'GBP';
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** The amount as a shopper reads it: `£24.00`, `£1,234,567.00`. */
export function formatMoney({ minorUnits }: Money): string {
  return pounds.format(minorUnits / 100);
}

export function gbp(minorUnits: number): Money {
  return { minorUnits, currency: 'GBP' };
}
