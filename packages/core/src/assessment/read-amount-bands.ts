import { fieldsOf } from './fields-of.ts';
import type { AmountBand } from './policy.ts';
import type { Report } from './policy-error.ts';
import { riskAnswers } from './risk.ts';
import { shown } from './shown.ts';

/** Reads the bands of a policy that may be anything. Reports what can't be used, and leaves the band out. */
export function readAmountBands(bands: unknown, report: Report): readonly AmountBand[] {
  if (Array.isArray(bands)) return bands.flatMap((band, index) => amountBand(band, `amountBands[${index}]`, report));

  report('amountBands', `is ${shown(bands)}, but it has to be a list of { currency, from, risk }.`);
  return [];
}

function amountBand(band: unknown, name: string, report: Report): readonly AmountBand[] {
  const fields = fieldsOf(band, name, ['currency', 'from', 'risk'], report);
  if (fields === null) return [];

  const { currency, from, risk } = fields;
  const isCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  const isAmount = typeof from === 'number' && Number.isSafeInteger(from) && from >= 0;
  const known = Object.values(riskAnswers).find(({ finding }) => finding === risk);

  if (!isCurrency) {
    report(`${name}.currency`, `is ${shown(currency)}, but it has to be three capital letters, as in EUR.`);
  }
  if (!isAmount) {
    report(
      `${name}.from`,
      `is ${shown(from)}, but it has to be a whole number of the currency's smallest unit, from 0: 50000 for 500.00 euros.`,
    );
  }
  if (!known) {
    report(`${name}.risk`, `is ${shown(risk)}, but it can only be ${Object.keys(riskAnswers).join(', ')}.`);
  }
  return isCurrency && isAmount && known ? [{ currency, from, risk: known.finding }] : [];
}
