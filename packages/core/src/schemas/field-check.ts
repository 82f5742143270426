/** What became of one field: the value to hand on, or the sentence that says why there is none. Never what was typed. */
export type FieldCheck = { readonly value: string } | { readonly problem: string };
