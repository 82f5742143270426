import { formatCardNumber } from '@flipside/core';

/** One row of the sandbox's table, as far as the page shows it. */
export interface Scenario {
  readonly id: string;
  readonly group: string;
  readonly does: string;
  readonly enter: {
    readonly number: string;
    readonly expiry: string;
    readonly securityCode: string;
    readonly billingAddress: { readonly line1?: string; readonly postalCode: string; readonly country: string };
  };
}

const titles: Readonly<Record<string, string>> = {
  brand: 'Brands',
  address: 'What the bank says about the address',
  'security-code': 'What the bank says about the code',
  decline: 'Declined',
  connection: 'Slow and lost answers',
};

/** The rows as a person types them, under the title of their group. */
export function groupScenarios(scenarios: readonly Scenario[]) {
  const groups = [...new Set(scenarios.map(({ group }) => group))];

  return groups.map((group) => ({
    group,
    title: titles[group] ?? group,
    rows: scenarios.filter((scenario) => scenario.group === group).map(asTyped),
  }));
}

function asTyped({ id, does, enter: { number, expiry, securityCode, billingAddress } }: Scenario) {
  const [year = '', month = ''] = expiry.split('-');

  return {
    id,
    does,
    number: formatCardNumber(number),
    expiry: `${month} / ${year.slice(2)}`,
    code: securityCode === '' ? 'none' : securityCode,
    line1: billingAddress.line1 ?? '',
    postalCode: billingAddress.postalCode,
    country: billingAddress.country,
  };
}
