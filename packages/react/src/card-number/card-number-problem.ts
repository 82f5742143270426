import type { Messages } from '@flipside/core';
import type { CardNumberMeaning } from './card-number-meaning.ts';

interface Circumstances {
  readonly errors: Messages['cardNumber']['errors'];
  readonly required: boolean;
  /** The names of the brands that the merchant takes. */
  readonly accepted: readonly string[];
}

/** The sentence that says why this number can't be submitted, null when it can. */
export function cardNumberProblem(
  { kind, brand }: Pick<CardNumberMeaning, 'kind' | 'brand'>,
  { errors, required, accepted }: Circumstances,
): string | null {
  switch (kind) {
    case 'complete':
      return null;
    case 'empty':
      return required ? errors.empty : null;
    case 'partial':
      return errors.incomplete;
    case 'fails-luhn':
      return errors.failsLuhn;
    case 'too-long':
      return errors.tooLong;
    case 'not-accepted':
      return errors.notAccepted({ brand: brand?.name ?? '', accepted });
    case 'unreadable':
      return errors.unreadable;
  }
}

/** Whether that may be said while the shopper is typing: only what no further digit can mend. */
export function isCertain({ kind, certain }: Pick<CardNumberMeaning, 'kind' | 'certain'>): boolean {
  return kind === 'too-long' || kind === 'not-accepted' || (kind === 'fails-luhn' && certain);
}

/** Whether to ask for a second look: Mod 10 fails where the brand does not insist on it, and no digit is still to come. */
export function needsAdvice({ kind, luhn, final }: CardNumberMeaning, left: boolean): boolean {
  return kind === 'complete' && luhn === 'fails' && (left || final);
}
