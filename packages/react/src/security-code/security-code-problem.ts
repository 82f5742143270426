import type { Messages, SecurityCodePlace, SecurityCodeReading } from '@flipside/core';

interface Circumstances {
  readonly place: SecurityCodePlace;
  readonly messages: Messages;
  readonly required: boolean;
  /** The merchant takes X and I. */
  readonly fallbacks: boolean;
}

/** The sentence that says why this code can't be submitted, null when it can. */
export function securityCodeProblem(
  kind: SecurityCodeReading['kind'],
  { place, messages, required, fallbacks }: Circumstances,
): string | null {
  if (place.side === 'none') return null;

  const { errors } = messages.securityCode;
  const length = Math.max(...place.lengths);
  const letter = fallbacks ? null : errors.letterNotTaken;
  const sentences: Record<SecurityCodeReading['kind'], string | null> = {
    empty: required && place.policy === 'required' ? errors.empty : null,
    partial: errors.incomplete({ length: Math.min(...place.lengths) }),
    code: null,
    absent: letter,
    illegible: letter,
    'too-long': errors.tooLong({ length }),
    unreadable: errors.unreadable,
  };
  return sentences[kind];
}
