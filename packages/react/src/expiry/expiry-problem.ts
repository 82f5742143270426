import type { ExpiryReading, Messages } from '@flipside/core';

/** The sentence that says why this date can't be submitted, null when it can. */
export function expiryProblem(
  { kind }: ExpiryReading,
  errors: Messages['expiry']['errors'],
  required: boolean,
): string | null {
  switch (kind) {
    case 'valid':
      return null;
    case 'empty':
      return required ? errors.empty : null;
    case 'partial':
      return errors.incomplete;
    case 'expired':
      return errors.expired;
    case 'too-far':
      return errors.tooFar;
    case 'impossible':
      return errors.impossible;
    case 'unreadable':
      return errors.unreadable;
  }
}
