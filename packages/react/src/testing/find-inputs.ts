import type { FieldOfCard } from './card-to-enter.ts';
import { fieldPlaces } from './field-places.ts';

/** The input of a field, or null where there is none. Throws where there are several. */
export function findInput(within: ParentNode, field: FieldOfCard): HTMLInputElement | null {
  const found = within.querySelectorAll<HTMLInputElement>(fieldPlaces[field]);
  if (found.length > 1) {
    throw new Error(
      `There are ${found.length} inputs for \`${field}\` here, and only one can be meant. Hand in the form it is in.`,
    );
  }
  return found[0] ?? null;
}

/** The input of a field that a shopper can type in. Throws where there is none. */
export function openInput(within: ParentNode, field: FieldOfCard): HTMLInputElement {
  const input = findInput(within, field);
  if (input === null) {
    throw new Error(
      `There is no input for \`${field}\` here, by ${fieldPlaces[field]}. Leave \`${field}\` out of the card, or hand in the element that the fields are in.`,
    );
  }
  if (isShut(input)) {
    throw new Error(
      `The input for \`${field}\` is read-only or disabled, so no shopper could type in it. A code is read-only while “I can't enter this code” is chosen.`,
    );
  }
  return input;
}

export const isShut = (input: HTMLInputElement) => input.disabled || input.readOnly;
