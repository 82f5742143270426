import type { AnswerAction, AvsKind, AvsMatch } from './avs-result.ts';

/** A row of the decision table: what an answer says of each part of the address, and what it asks the merchant to do. */
interface AvsFacts {
  readonly kind: AvsKind;
  readonly street: AvsMatch;
  readonly postal: AvsMatch;
  readonly name: AvsMatch;
  readonly action: AnswerAction;
}

const proceed = 'proceed';
const review = 'review';
const investigate = 'investigate';

// "Retry" and "investigate" are the words of the merchants' guides for R and N; X and Y proceed; A, Z, U and G want a person's
// look. Where one part of the address is wrong and nothing else was compared, nothing speaks for the customer: as N.
// prettier-ignore
const table = {
  // meaning                                   kind                            street              postal              name                action
  full:                                      { kind: 'full',                   street: 'match',    postal: 'match',    name: 'unknown',    action: proceed },
  'full-five-digit-zip':                     { kind: 'full',                   street: 'match',    postal: 'match',    name: 'unknown',    action: proceed },
  'full-nine-digit-zip':                     { kind: 'full',                   street: 'match',    postal: 'match',    name: 'unknown',    action: proceed },
  'full-five-or-nine-digit-zip':             { kind: 'full',                   street: 'match',    postal: 'match',    name: 'unknown',    action: proceed },
  'full-nine-digit-zip-or-abroad':           { kind: 'full',                   street: 'match',    postal: 'match',    name: 'unknown',    action: proceed },
  'full-abroad':                             { kind: 'full',                   street: 'match',    postal: 'match',    name: 'unknown',    action: proceed },
  'full-uk':                                 { kind: 'full',                   street: 'match',    postal: 'match',    name: 'unknown',    action: proceed },
  'full-with-name':                          { kind: 'full',                   street: 'match',    postal: 'match',    name: 'match',      action: proceed },
  'full-with-name-and-shipping':             { kind: 'full',                   street: 'match',    postal: 'match',    name: 'match',      action: proceed },
  'full-with-name-and-shipping-guaranteed':  { kind: 'full',                   street: 'match',    postal: 'match',    name: 'match',      action: proceed },
  'full-name-mismatch':                      { kind: 'full-name-mismatch',     street: 'match',    postal: 'match',    name: 'mismatch',   action: review },

  'street-only':                             { kind: 'street-only',            street: 'match',    postal: 'mismatch', name: 'unknown',    action: review },
  'street-postal-unverified':                { kind: 'street-only',            street: 'match',    postal: 'unknown',  name: 'unknown',    action: review },
  'street-postal-by-scheme':                 { kind: 'street-only',            street: 'match',    postal: 'unknown',  name: 'unknown',    action: review },
  'street-and-name':                         { kind: 'street-only',            street: 'match',    postal: 'mismatch', name: 'match',      action: review },
  'street-and-name-postal-unverified':       { kind: 'street-only',            street: 'match',    postal: 'unknown',  name: 'match',      action: review },
  'street-name-mismatch':                    { kind: 'street-only',            street: 'match',    postal: 'mismatch', name: 'mismatch',   action: review },
  'street-name-mismatch-postal-unverified':  { kind: 'street-only',            street: 'match',    postal: 'unknown',  name: 'mismatch',   action: review },

  'postal-only':                             { kind: 'postal-only',            street: 'mismatch', postal: 'match',    name: 'unknown',    action: review },
  'postal-five-digit-zip':                   { kind: 'postal-only',            street: 'mismatch', postal: 'match',    name: 'unknown',    action: review },
  'postal-nine-digit-zip':                   { kind: 'postal-only',            street: 'mismatch', postal: 'match',    name: 'unknown',    action: review },
  'postal-nine-digit-zip-or-abroad':         { kind: 'postal-only',            street: 'mismatch', postal: 'match',    name: 'unknown',    action: review },
  // Visa says Z also where no street was sent. The guides read it as a street that doesn't match, the more careful reading.
  'postal-street-mismatch-or-missing':       { kind: 'postal-only',            street: 'mismatch', postal: 'match',    name: 'unknown',    action: review },
  'postal-street-unverified':                { kind: 'postal-only',            street: 'unknown',  postal: 'match',    name: 'unknown',    action: review },
  'postal-and-name':                         { kind: 'postal-only',            street: 'mismatch', postal: 'match',    name: 'match',      action: review },
  'postal-and-name-street-unverified':       { kind: 'postal-only',            street: 'unknown',  postal: 'match',    name: 'match',      action: review },
  'postal-name-mismatch':                    { kind: 'postal-only',            street: 'mismatch', postal: 'match',    name: 'mismatch',   action: review },
  'postal-name-mismatch-street-unverified':  { kind: 'postal-only',            street: 'unknown',  postal: 'match',    name: 'mismatch',   action: review },

  'name-only':                               { kind: 'name-only',              street: 'mismatch', postal: 'mismatch', name: 'match',      action: investigate },
  'name-only-street-mismatch':               { kind: 'name-only',              street: 'mismatch', postal: 'unknown',  name: 'match',      action: investigate },
  'name-only-postal-mismatch':               { kind: 'name-only',              street: 'unknown',  postal: 'mismatch', name: 'match',      action: investigate },

  'no-match':                                { kind: 'no-match',               street: 'mismatch', postal: 'mismatch', name: 'unknown',    action: investigate },
  'no-match-declined':                       { kind: 'no-match',               street: 'mismatch', postal: 'mismatch', name: 'unknown',    action: investigate },
  'no-match-with-name':                      { kind: 'no-match',               street: 'mismatch', postal: 'mismatch', name: 'mismatch',   action: investigate },
  'street-mismatch':                         { kind: 'no-match',               street: 'mismatch', postal: 'unknown',  name: 'unknown',    action: investigate },
  'postal-mismatch':                         { kind: 'no-match',               street: 'unknown',  postal: 'mismatch', name: 'unknown',    action: investigate },
  'name-mismatch':                           { kind: 'no-match',               street: 'unknown',  postal: 'unknown',  name: 'mismatch',   action: investigate },
  'street-and-name-mismatch':                { kind: 'no-match',               street: 'mismatch', postal: 'unknown',  name: 'mismatch',   action: investigate },
  'postal-and-name-mismatch':                { kind: 'no-match',               street: 'unknown',  postal: 'mismatch', name: 'mismatch',   action: investigate },

  unverified:                                { kind: 'unverified',             street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'unverified-name-match':                   { kind: 'unverified',             street: 'unknown',  postal: 'unknown',  name: 'match',      action: review },
  'partly-matched':                          { kind: 'unverified',             street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  unavailable:                               { kind: 'unavailable',            street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  // U stands twice in the guides: the issuer's system is unavailable, or the issuer doesn't support the check.
  'unavailable-or-unsupported':              { kind: 'unavailable',            street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'no-data':                                 { kind: 'unavailable',            street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'unavailable-neither-us-nor-canada':       { kind: 'unavailable',            street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  retry:                                     { kind: 'retry',                  street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: 'retry' },
  unsupported:                               { kind: 'unsupported',            street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'not-applicable':                          { kind: 'unsupported',            street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'outside-region':                          { kind: 'outside-region',         street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'not-provided':                            { kind: 'not-provided',           street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'not-checked':                             { kind: 'not-checked',            street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  error:                                     { kind: 'error',                  street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'system-error':                            { kind: 'error',                  street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'address-invalid':                         { kind: 'error',                  street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'not-allowed-declined':                    { kind: 'error',                  street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },

  'gateway-unknown':                         { kind: 'unknown',                street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'scheme-needed':                           { kind: 'unknown',                street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  'no-answer':                               { kind: 'unknown',                street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
  undocumented:                              { kind: 'unknown',                street: 'unknown',  postal: 'unknown',  name: 'unknown',    action: review },
} as const satisfies Record<string, AvsFacts>;

/**
 * What an answer to the address check means: finer than `kind`, and the key of its sentence in the staff's messages.
 *
 * @example
 * const meaning: AvsMeaning = describeAvsResult({ scheme: 'discover', code: 'A' }).meaning; // 'full-five-digit-zip'
 * const sentence = enStaff.avs[meaning];
 */
export type AvsMeaning = keyof typeof table;

/** The decision table of the address check: each meaning with what it says of the address and what to do. */
export const avsMeanings: Readonly<Record<AvsMeaning, AvsFacts>> = table;
