/**
 * What may stand between two groups of a card's digits, as the source of a pattern: spaces and dashes of all kinds, three at most, and
 * what an address has in place of a blank (`+`, `%20`).
 */
export const gap = String.raw`(?:[ \u00A0\u2007\u2009\u202F\u2010-\u2015+-]|%20){1,3}`;
