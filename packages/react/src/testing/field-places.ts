import type { FieldOfCard } from './card-to-enter.ts';

/**
 * Where the input of each field is, by what no translation changes: the tokens by which browsers know them, also on inputs of
 * your own. There is none for the last two.
 */
export const fieldPlaces = {
  number: '[autocomplete~="cc-number"]',
  expiry: '[autocomplete~="cc-exp"]',
  securityCode: '[autocomplete~="cc-csc"]',
  cardholderName: '[autocomplete~="cc-name"]',
  startDate: '[data-part="start-date"] [data-part="input"]',
  issueNumber: '[data-part="issue-number"] [data-part="input"]',
} as const satisfies Record<FieldOfCard, string>;
