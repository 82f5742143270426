/** What the form around a field may ask of it. */
export interface FieldHandle<Control = HTMLInputElement | HTMLSelectElement> {
  readonly element: () => Control | null;
  /** What stands in the way of submitting, null for nothing or for a field that takes no part in the form. */
  readonly problem: () => string | null;
  /** The same, and shows it. */
  readonly ask: () => string | null;
  readonly reveal: () => string;
  /** What the shopper has chosen beside the text, where there is a choice. */
  readonly choice?: () => string | undefined;
  /** Empties the field, also while React hides it. Form libraries hear of it. */
  readonly clear: () => void;
}
