import { countRows } from './form-rows.ts';
import { limits, questions } from './policy-fields.ts';

// As people write it: £1,250.50.
const pounds = /^£?(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/;

/** The policy that the form says, as it is sent. Whether it is one is for the server to say, so what can't be read is sent as it was typed. */
export function readPolicyForm(fields: FormData): object {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };

  return {
    ...Object.fromEntries(questions.map((question) => [question, text(question)])),
    limits: Object.fromEntries(limits.map((limit) => [limit, wholeNumber(text(`limits.${limit}`))])),
    amountBands: Array.from({ length: countRows(fields, amountAt) }, (_, place) => ({
      currency: 'GBP',
      from: pence(text(amountAt(place))),
      risk: text(`amountBands[${place}].risk`),
    })),
  };
}

const amountAt = (place: number) => `amountBands[${place}].from`;

function wholeNumber(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function pence(text: string): number | string {
  const [, whole, part = ''] = pounds.exec(text.replaceAll(/\s/g, '')) ?? [];
  return whole === undefined ? text : Number(whole.replaceAll(',', '') + part.padEnd(2, '0'));
}
