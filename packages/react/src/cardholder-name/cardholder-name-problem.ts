import type { CardholderNameReading, Messages } from '@flipside/core';

/** The sentence that says why this name can't be submitted, null when it can. */
export function cardholderNameProblem(
  { kind }: Pick<CardholderNameReading, 'kind'>,
  messages: Messages,
  required: boolean,
): string | null {
  const { errors } = messages.cardholderName;
  switch (kind) {
    case 'name':
      return null;
    case 'empty':
      return required ? errors.empty : null;
    case 'digits':
      return errors.digits;
    case 'card-number':
      return errors.cardNumber;
  }
}
