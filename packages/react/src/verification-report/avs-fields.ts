import type { AvsAnswer, ReportMessages } from '@flipside/core';

type FieldsOf<Answer> = Answer extends unknown ? Exclude<keyof Answer, 'gateway' | 'scheme'> : never;

/** Of which part of the address each field of a response speaks; null where it is the whole answer. */
const fields = {
  code: null,
  avsCode: null,
  avsCheck: null,
  avsResult: null,
  avsResultCode: null,
  avsResponse: null,
  addressLine1Check: 'street',
  addressPostalCodeCheck: 'postal',
  addressResult: 'street',
  postCodeResult: 'postal',
  avsResponseCodeAddress: 'street',
  avsResponseCodeZip: 'postal',
  avsResponseCodeName: 'name',
  avsStreetAddressResponseCode: 'street',
  avsPostalCodeResponseCode: 'postal',
  avsErrorResponseCode: 'error',
} as const satisfies Record<FieldsOf<AvsAnswer>, keyof ReportMessages['terms'] | null>;

export interface AvsField {
  readonly of: 'street' | 'postal' | 'name' | 'error' | null;
  readonly text: unknown;
}

/** The letters of an answer to the address check, in the order in which they are read. A field that nobody knows is left out. */
export function avsFields(answer: AvsAnswer): readonly AvsField[] {
  const sent: Readonly<Record<string, unknown>> = { ...answer };

  return Object.entries(fields)
    .filter(([field]) => Object.hasOwn(sent, field))
    .map(([field, of]) => ({ of, text: sent[field] }));
}
