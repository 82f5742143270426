import type { Messages } from '@flipside/core';
import type { CardNumberMeaning } from './card-number-meaning.ts';

interface Circumstances {
  readonly messages: Messages;
  readonly required: boolean;
  /** The names of the brands that the merchant takes. */
  readonly accepted: readonly string[];
}

/** The sentence that says why this number can't be submitted, null when it can. */
export function cardNumberProblem(
  { kind, brand }: Pick<CardNumberMeaning, 'kind' | 'brand'>,
  { messages, required, accepted }: Circumstances,
): string | null {
  const { errors } = messages.cardNumber;
  const sentences: Record<CardNumberMeaning['kind'], string | null> = {
    empty: required ? errors.empty : null,
    partial: errors.incomplete,
    complete: null,
    'fails-luhn': errors.failsLuhn,
    'too-long': errors.tooLong,
    'not-accepted': errors.notAccepted({ brand: brand?.name ?? '', accepted }),
    unreadable: errors.unreadable,
  };
  return sentences[kind];
}

/** Whether that may be said while the shopper is typing: only what no further digit can mend. */
export function isCertain({ kind, certain }: Pick<CardNumberMeaning, 'kind' | 'certain'>): boolean {
  return kind === 'too-long' || kind === 'not-accepted' || (kind === 'fails-luhn' && certain);
}
