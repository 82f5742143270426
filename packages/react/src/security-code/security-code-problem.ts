import type { FallbackRule, Messages, SecurityCodePlace, SecurityCodeReading } from '@flipside/core';
import type { FallbackKind, FallbackRules } from './use-fallback.ts';

interface Circumstances {
  readonly place: SecurityCodePlace;
  readonly errors: Messages['securityCode']['errors'];
  readonly required: boolean;
  /** How the merchant takes X and I. */
  readonly rules: FallbackRules;
  /** The statement that the shopper has confirmed, where the merchant asks for that. */
  readonly confirmed: FallbackKind | null;
}

/** The sentence that says why this code can't be submitted, null when it can. */
export function securityCodeProblem(
  kind: SecurityCodeReading['kind'],
  { place, errors, required, rules, confirmed }: Circumstances,
): string | null {
  if (place.side === 'none') return null;

  switch (kind) {
    case 'code':
      return null;
    case 'absent':
    case 'illegible':
      return statementProblem(rules[kind], confirmed === kind, errors);
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

function statementProblem(rule: FallbackRule, confirmed: boolean, errors: Circumstances['errors']): string | null {
  if (rule === 'refused') return errors.letterNotTaken;
  return rule === 'taken' || confirmed ? null : errors.unconfirmed[rule];
}
