import { shown } from './shown.ts';

/** The fields of an object that may be anything. @throws when it is no object, and when it has a field that nothing reads. */
export function fieldsOf(value: unknown, name: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${name} is ${shown(value)}, but it has to be an object with fields such as ${known[0]}.`);
  }

  // A misspelt field would leave the merchant with a default that they believe changed.
  for (const field of Object.keys(value)) {
    if (!known.includes(field)) {
      throw new Error(`${name} has the field '${field}', which nothing reads. Its fields are ${known.join(', ')}.`);
    }
  }

  return { ...value };
}
