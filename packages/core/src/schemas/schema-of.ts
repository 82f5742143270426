import type { FieldCheck } from './field-check.ts';
import type { StandardSchemaV1 } from './standard-schema.ts';

/** A Standard Schema of ours around what it does. */
export function schemaOf<Input, Output>(
  validate: (value: unknown) => StandardSchemaV1.Result<Output>,
): StandardSchemaV1<Input, Output> {
  return { '~standard': { version: 1, vendor: 'flipside', validate: (value) => validate(value) } };
}

/** The schema of one field alone. Its issue has no path: the value is the field. */
export function fieldSchemaOf(check: (value: unknown) => FieldCheck): StandardSchemaV1<string, string> {
  return schemaOf((value) => {
    const checked = check(value);
    return 'problem' in checked ? { issues: [{ message: checked.problem }] } : { value: checked.value };
  });
}
