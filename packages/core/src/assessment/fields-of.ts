import type { Report } from './policy-error.ts';
import { shown } from './shown.ts';

/** The fields of an object that may be anything. Reports each that nothing reads, and a value that is no object: null then. */
export function fieldsOf(
  value: unknown,
  name: string,
  known: readonly string[],
  report: Report,
): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(name, `is ${shown(value)}, but it has to be an object with fields such as ${known[0]}.`);
    return null;
  }

  // A misspelt field would leave the merchant with a default that they believe changed.
  for (const field of Object.keys(value)) {
    if (!known.includes(field)) {
      report(name, `has the field '${field}', which nothing reads. Its fields are ${known.join(', ')}.`);
    }
  }

  return { ...value };
}
