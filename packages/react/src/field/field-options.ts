import type { FieldValue } from './field-value.ts';

/** The rules that every field takes: they go on Root, on the hook or on the ready-made field. */
export interface FieldOptions<Meaning> {
  /**
   * Whether the form may be sent without it.
   * @default true
   */
  required?: boolean | undefined;
  /** The merchant's own error, shown in place of the field's own: what the bank said, or what a server found. */
  error?: string | null | undefined;
  /** Hears what the field means at each edit, and hands out the value only to who asks for it (`reveal()`). */
  onValueChange?: ((value: FieldValue<Meaning>) => void) | undefined;
}
