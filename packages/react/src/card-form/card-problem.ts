import type { FieldHandle } from '../field/field-handle.ts';

/** One thing that stands in the way of submitting, and the input where it can be mended. */
export interface CardProblem {
  readonly sentence: string;
  readonly element: HTMLInputElement | HTMLSelectElement;
}

/** Asks each field what stands in the way and has it shown. In the order of the page. */
export function askFields(fields: Iterable<FieldHandle>, card: HTMLFieldSetElement | null): readonly CardProblem[] {
  const problems = new Map<Element, CardProblem>();
  for (const field of fields) {
    const [element, sentence] = [field.element(), field.ask()];
    if (element !== null && sentence !== null) problems.set(element, { sentence, element });
  }

  return [...(card?.elements ?? [])].flatMap((element) => problems.get(element) ?? []);
}
