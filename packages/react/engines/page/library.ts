import type { FieldName } from '../case.ts';

/** A form library's own ways to read and write a field, by the names of the cases. */
export interface Library {
  readonly write: (name: FieldName, text: string) => void;
  readonly reset: () => void;
  readonly value: (name: FieldName) => string;
}
