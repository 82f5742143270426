import { fieldsOf } from './fields-of.ts';
import type { AmountBand } from './policy.ts';
import { riskAnswers } from './risk.ts';
import { shown } from './shown.ts';

/** Reads the bands of a policy that may be anything. @throws an Error that names the field, why it can't be used and what it may hold. */
export function readAmountBands(bands: unknown): readonly AmountBand[] {
  if (Array.isArray(bands)) return bands.map((band, index) => amountBand(band, `policy.amountBands[${index}]`));

  throw new Error(`policy.amountBands is ${shown(bands)}, but it has to be a list of { currency, from, risk }.`);
}

function amountBand(band: unknown, name: string): AmountBand {
  const { currency, from, risk } = fieldsOf(band, name, ['currency', 'from', 'risk']);

  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    throw new Error(`${name}.currency is ${shown(currency)}, but it has to be three capital letters, as in EUR.`);
  }
  if (!Number.isSafeInteger(from) || Number(from) < 0) {
    throw new Error(
      `${name}.from is ${shown(from)}, but it has to be a whole number of the currency's smallest unit, from 0: ` +
        `50000 for 500.00 euros.`,
    );
  }
  const known = Object.values(riskAnswers).find(({ finding }) => finding === risk);
  if (!known) {
    throw new Error(`${name}.risk is ${shown(risk)}, but it can only be ${Object.keys(riskAnswers).join(', ')}.`);
  }

  return { currency, from: Number(from), risk: known.finding };
}
