import type { CardholderNameReading, Messages } from '@flipside/core';

/** The sentence that says why this name can't be submitted, null when it can. */
export function cardholderNameProblem(
  { kind }: CardholderNameReading,
  messages: Messages,
  required: boolean,
): string | null {
  const { errors } = messages.cardholderName;
  const sentences: Record<CardholderNameReading['kind'], string | null> = {
    empty: required ? errors.empty : null,
    name: null,
    digits: errors.digits,
    'card-number': errors.cardNumber,
  };
  return sentences[kind];
}
