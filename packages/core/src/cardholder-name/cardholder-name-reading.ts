/**
 * What the shopper put in as the name on the card.
 *
 * @example
 * const reading: CardholderNameReading = readCardholderName(' Ada  Lovelace '); // { kind: 'name', name: 'Ada Lovelace' }
 */
export type CardholderNameReading =
  | { readonly kind: 'empty' }
  /** `name` is without surrounding blanks and double ones. */
  | { readonly kind: 'name'; readonly name: string }
  /** There is no letter in it, of any script. */
  | { readonly kind: 'digits' }
  /** The card number, typed in the wrong box. */
  | { readonly kind: 'card-number' };
