import { readAddressLine, readPostalCode, type AddressField, type AddressFormat, type Messages } from '@flipside/core';

/** What the text of a field says, without the text. */
export interface AddressMeaning {
  readonly kind: 'empty' | 'filled' | 'wrong' | 'card-number';
}

export function addressMeaning(field: AddressField, text: string, country: string): AddressMeaning {
  const { kind } = field === 'postalCode' ? readPostalCode(text, country) : readAddressLine(text);
  return { kind: kind === 'line' || kind === 'postal-code' ? 'filled' : kind };
}

/** What a field is called, asks for and complains of in a country. Null is the hint of a field that needs none. */
export interface AddressWords {
  readonly label: string;
  readonly hint: string | null;
  readonly empty: string;
  readonly wrong: string;
}

/** The words of a field in its country's own terms. */
export function addressWords(
  field: AddressField,
  { fields, names, postalCode }: AddressFormat,
  words: Messages['billingAddress'],
): AddressWords {
  const nothing = { hint: null, wrong: '' };

  switch (field) {
    case 'line1':
      return { ...nothing, ...words.line1[fields.includes('city') ? 'street' : 'whole'] };
    case 'line2':
      return { ...nothing, label: words.line2, empty: '' };
    case 'city':
      return { ...nothing, ...words.city[names.city] };
    case 'region':
      return { ...nothing, ...words.region[names.region] };
    case 'postalCode': {
      const { label, empty, hint, wrong } = words.postalCode[names.postalCode];
      const { examples } = postalCode;
      return { label, empty, hint: examples.length === 0 ? null : hint({ examples }), wrong: wrong({ examples }) };
    }
  }
}

/** The sentence that says why this can't be submitted, null when it can. */
export function addressProblem(
  { kind }: AddressMeaning,
  { empty, wrong }: AddressWords,
  required: boolean,
  cardNumber: string,
): string | null {
  switch (kind) {
    case 'filled':
      return null;
    case 'empty':
      return required ? empty : null;
    case 'wrong':
      return wrong;
    case 'card-number':
      return cardNumber;
  }
}
