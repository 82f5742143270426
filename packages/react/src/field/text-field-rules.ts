import type { Refusal, TextFormat } from '@flipside/core';
import type { FieldValue } from './field-value.ts';

/** What makes one field that field: how its text is shown, what it means, and what stands in the way of submitting it. */
export interface TextFieldRules<Meaning extends object> {
  readonly format: TextFormat;
  /** The meaning of a text, without its digits: React hears of it only when it changes. */
  readonly read: (text: string) => Meaning;
  /** The text in the form in which it is handed out: digits, `2030-09`. */
  readonly canonical: (text: string) => string;
  /** The sentence that says why this can't be submitted, null when it can. */
  readonly problem: (meaning: Meaning) => string | null;
  /** Whether that is said while the shopper is still typing. */
  readonly atOnce: (meaning: Meaning) => boolean;
  /** Whether it is said only once a submit asks for it. */
  readonly waits?: (meaning: Meaning) => boolean;
  /** The merchant's sentence, in place of the field's own. */
  readonly error: string | null | undefined;
  /** The focus comes to the field with that error, and says it: the status region stays silent. */
  readonly saidByFocus?: boolean | undefined;
  /** The polite note for something that was typed and not taken. */
  readonly refused: (refusal: Refusal) => string;
  /** What a screen reader is told about a meaning that is no error: the brand, once it is known. */
  readonly news?: (meaning: Meaning, left: boolean) => string | null;
  /** What the shopper has chosen of several things that the text may mean. */
  readonly choice?: (meaning: Meaning) => string | undefined;
  readonly onValueChange?: ((value: FieldValue<Meaning>) => void) | undefined;
  /** The text must not outlive a submit nor its field. */
  readonly secret?: boolean;
}
