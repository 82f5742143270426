/** The fields of a card, by the end of their ids: `pay-number`, `pay-csc`. No password manager takes these for a one-time code. */
export type CardFieldName = 'number' | 'expiry' | 'csc' | 'name' | 'start-date' | 'issue-number';

/** The fields of an address, in the same way: `billing-line1`. Not `postal-code`: a manager looks for "code". */
export type AddressFieldName = 'line1' | 'line2' | 'city' | 'region' | 'postal' | 'country';

export type FieldName = CardFieldName | AddressFieldName;
