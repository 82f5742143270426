/** The fields of a card, by the end of their ids: `pay-number`, `pay-csc`. No password manager takes these for a one-time code. */
export type FieldName = 'number' | 'expiry' | 'csc' | 'name' | 'start-date' | 'issue-number';
