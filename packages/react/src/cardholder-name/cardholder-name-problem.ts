import type { CardholderNameReading, Messages } from '@flipside/core';

/** The sentence that says why this name can't be submitted, null when it can. */
export function cardholderNameProblem(
  { kind }: Pick<CardholderNameReading, 'kind'>,
  errors: Messages['cardholderName']['errors'],
  required: boolean,
): string | null {
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
