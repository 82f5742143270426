import { policyAnswers, type WholePolicy } from '@flipside/core';
import type { Problem } from '../../contract/shop-error.ts';

const pounds = /^\d{1,12}(\.\d{1,2})?$/;

/** The policy that the form says, as it is sent. Whether it is one is for the server to say; the amounts are read here, since they are in pounds. */
export function readPolicyForm(
  fields: FormData,
  limits: readonly (keyof WholePolicy['limits'])[],
  bands: readonly number[],
): { readonly policy: object; readonly problems: readonly Problem[] } {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const answers = Object.keys(policyAnswers).map((question) => [question, text(question)]);
  const times = limits.map((limit) => [limit, numberOr(text(`limits.${limit}`))]);
  const amounts = bands.map((_, place) => text(`amountBands[${place}].from`));

  return {
    policy: {
      ...Object.fromEntries(answers),
      limits: Object.fromEntries(times),
      amountBands: amounts.map((amount, place) => ({
        currency: 'GBP',
        from: pounds.test(amount) ? Math.round(Number(amount) * 100) : 0,
        risk: text(`amountBands[${place}].risk`),
      })),
    },
    problems: amounts.flatMap((amount, place) =>
      pounds.test(amount)
        ? []
        : [{ field: `amountBands[${place}].from`, message: 'Enter an amount in pounds, for example 500 or 499.50.' }],
    ),
  };
}

function numberOr(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}
