import type { ExpiryReading, Messages } from '@flipside/core';

/** The sentence that says why this date can't be submitted, null when it can. */
export function expiryProblem({ kind }: ExpiryReading, messages: Messages, required: boolean): string | null {
  const { errors } = messages.expiry;
  const sentences: Record<ExpiryReading['kind'], string | null> = {
    empty: required ? errors.empty : null,
    partial: errors.incomplete,
    valid: null,
    expired: errors.expired,
    'too-far': errors.tooFar,
    impossible: errors.impossible,
    unreadable: errors.unreadable,
  };
  return sentences[kind];
}
