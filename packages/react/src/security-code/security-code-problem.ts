import type { Messages, SecurityCodePlace, SecurityCodeReading } from '@flipside/core';

interface Circumstances {
  readonly place: SecurityCodePlace;
  readonly errors: Messages['securityCode']['errors'];
  readonly required: boolean;
  /** The merchant takes X and I. */
  readonly fallbacks: boolean;
}

/** The sentence that says why this code can't be submitted, null when it can. */
export function securityCodeProblem(
  kind: SecurityCodeReading['kind'],
  { place, errors, required, fallbacks }: Circumstances,
): string | null {
  if (place.side === 'none') return null;

  switch (kind) {
    case 'code':
      return null;
    case 'absent':
    case 'illegible':
      return fallbacks ? null : errors.letterNotTaken;
    case 'empty':
      return required && place.policy === 'required' ? errors.empty : null;
    case 'partial':
      return errors.incomplete({ length: Math.min(...place.lengths) });
    case 'too-long':
      return errors.tooLong({ length: Math.max(...place.lengths) });
    case 'unreadable':
      return errors.unreadable;
  }
}
