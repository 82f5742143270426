import type { FieldHandle } from '../field/field-handle.ts';

/** One thing that stands in the way of submitting, and the input where it can be mended. */
export interface CardProblem {
  readonly sentence: string;
  readonly element: Element;
}

/** Asks each field what stands in the way and has it shown. In the order of the page. */
export function askFields(fields: Iterable<FieldHandle>, card: HTMLFieldSetElement | null): readonly CardProblem[] {
  const sentences = new Map<Element | null, string | null>();
  for (const field of fields) sentences.set(field.element(), field.ask());

  return [...(card?.elements ?? [])].flatMap((element) => {
    const sentence = sentences.get(element) ?? null;
    return sentence === null ? [] : [{ sentence, element }];
  });
}
