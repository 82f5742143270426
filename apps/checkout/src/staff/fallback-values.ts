import { countRows } from './form-rows.ts';

const saidAt = (place: number) => `exceptions.${place}.said`;

/** What the form says, as it is sent. Whether it can be is for the server to say. */
export function readFallbackForm(fields: FormData): object {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const orNull = (name: string) => text(name) || null;

  return {
    absentWherePrinted: text('absentWherePrinted'),
    absentElsewhere: text('absentElsewhere'),
    illegible: text('illegible'),
    exceptions: Array.from({ length: countRows(fields, saidAt) }, (_, place) => ({
      said: text(saidAt(place)),
      brand: orNull(`exceptions.${place}.brand`),
      region: orNull(`exceptions.${place}.region`),
      rule: text(`exceptions.${place}.rule`),
    })),
  };
}

/** The id of the input for a field of the form. A problem with an exception as a whole leads to what was said. */
export function fallbackIdOf(field: string): string {
  const whole = /^exceptions\.\d+$/.test(field);
  return `fallbacks-${(whole ? `${field}.said` : field).replaceAll('.', '-')}`;
}
