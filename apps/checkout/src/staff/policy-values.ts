import { policyAnswers, type WholePolicy } from '@flipside/core';

// As people write it: £1,250.50.
const pounds = /^£?(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/;

/** The policy that the form says, as it is sent. Whether it is one is for the server to say, so what can't be read is sent as it was typed. */
export function readPolicyForm(
  fields: FormData,
  limits: readonly (keyof WholePolicy['limits'])[],
  bands: readonly number[],
): object {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };

  return {
    ...Object.fromEntries(Object.keys(policyAnswers).map((question) => [question, text(question)])),
    limits: Object.fromEntries(limits.map((limit) => [limit, wholeNumber(text(`limits.${limit}`))])),
    amountBands: bands.map((_, place) => ({
      currency: 'GBP',
      from: pence(text(`amountBands[${place}].from`)),
      risk: text(`amountBands[${place}].risk`),
    })),
  };
}

function wholeNumber(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function pence(text: string): number | string {
  const [, whole, part = ''] = pounds.exec(text.replaceAll(/\s/g, '')) ?? [];
  return whole === undefined ? text : Number(whole.replaceAll(',', '') + part.padEnd(2, '0'));
}
