import type { AvsCodes } from './avs-reading.ts';

// The letters of the card schemes as the issuer's network sends them. From the lists that processors publish by scheme: Moneris
// (AVS result codes), Fiserv Commerce Hub, quantumgateway, TabaPay, Global Merchant Portal, Galileo (AVS codes), Computop (CAPN).

// The schemes' guides for merchants have X for nine digits at Visa in the US, too. Newer lists say that Visa doesn't use it, since Y
// covers both lengths of the ZIP code; none gives it another meaning. W is not in use: Z covers both.
// prettier-ignore
const visa = {
  X: { disputed: 'full-nine-digit-zip' },
  Y: 'full-five-or-nine-digit-zip',
  A: 'street-only',
  Z: 'postal-street-mismatch-or-missing',
  N: 'no-match',
  D: 'full-abroad',
  M: 'full-abroad',
  F: 'full-uk',
  B: 'street-postal-unverified',
  P: 'postal-street-unverified',
  // "Not verified, incompatible formats" in Moneris, Fiserv, Airwallex and HiPay; one list (Global Merchant Portal) calls it a match.
  C: { disputed: 'unverified' },
  I: 'unverified',
  G: 'outside-region',
  U: 'unavailable-or-unsupported',
  R: 'retry',
  S: 'unsupported',
  E: 'error',
} satisfies AvsCodes;

// prettier-ignore
const mastercard = {
  Y: 'full-five-digit-zip',
  X: 'full-nine-digit-zip-or-abroad',
  A: 'street-only',
  Z: 'postal-five-digit-zip',
  W: 'postal-nine-digit-zip-or-abroad',
  N: 'no-match',
  U: 'no-data',
  R: 'retry',
  S: 'unsupported',
} satisfies AvsCodes;

// D, E, F, K, L, M, O and W compare the name too. K, L and O name what matches and leave the rest out: what doesn't match.
// D and F are read no further than they go: of the street (D) and of the postal code (F) nothing is said. H, J, Q, T and V, which lists
// name for American Express too, are CyberSource's, which translates the network's letters; raw they mean nothing, so they are
// unknown.
// prettier-ignore
const amex = {
  Y: 'full',
  A: 'street-only',
  Z: 'postal-only',
  N: 'no-match',
  D: 'postal-name-mismatch-street-unverified',
  E: 'full-name-mismatch',
  F: 'street-name-mismatch-postal-unverified',
  K: 'name-only',
  L: 'postal-and-name',
  M: 'full-with-name',
  O: 'street-and-name',
  W: 'no-match-with-name',
  U: 'unavailable-neither-us-nor-canada',
  R: 'retry',
  S: 'unsupported',
} satisfies AvsCodes;

// A and Y the other way round from everybody else (Galileo, quantumgateway, TabaPay, Global Merchant Portal, Moneris' list by scheme).
// Lists of processors that translate the letters, such as Fiserv's, show them turned back: they are theirs, not Discover's.
// prettier-ignore
const discover = {
  A: 'full-five-digit-zip',
  X: 'full-nine-digit-zip',
  Y: 'street-only',
  Z: 'postal-five-digit-zip',
  T: 'postal-nine-digit-zip',
  N: 'no-match',
  W: 'no-data',
  // "Retry, system unable to process" in two lists, "no data from issuer" in two others.
  U: { disputed: 'retry' },
  // "Not used by Discover" in two lists, "retry" in two others.
  R: { disputed: 'retry' },
  G: 'outside-region',
  S: 'unsupported',
} satisfies AvsCodes;

// Processors list JCB with American Express (Moneris) or with Discover (Fiserv), whose network carries it in the U.S. So letters
// that the two read differently are read only as far as both go.
const jcb = {
  A: { disputed: 'street-postal-by-scheme' },
  Y: { disputed: 'street-postal-by-scheme' },
  Z: 'postal-only',
  N: 'no-match',
  D: 'postal-name-mismatch-street-unverified',
  E: 'full-name-mismatch',
  F: 'street-name-mismatch-postal-unverified',
  K: 'name-only',
  L: 'postal-and-name',
  M: 'full-with-name',
  O: 'street-and-name',
  W: { disputed: 'scheme-needed' },
  U: 'unavailable-or-unsupported',
  R: 'retry',
  S: 'unsupported',
  G: 'outside-region',
} satisfies AvsCodes;

// The debit networks of the U.S. (Galileo). STAR answers S for a gift card too, which has no address: left out.
// prettier-ignore
const star = {
  Y: 'full-five-digit-zip',
  X: 'full-nine-digit-zip',
  A: 'street-only',
  Z: 'postal-five-digit-zip',
  W: 'postal-nine-digit-zip',
  N: 'no-match',
  U: 'unsupported',
} satisfies AvsCodes;

// Y is also Pulse's answer for a gift card, which has no address.
// prettier-ignore
const pulse = {
  Y: { disputed: 'full-five-digit-zip' },
  X: 'full-nine-digit-zip',
  A: 'street-only',
  Z: 'postal-five-digit-zip',
  W: 'postal-nine-digit-zip',
  N: 'no-match',
  S: 'unsupported',
} satisfies AvsCodes;

/** The raw letters of each card scheme, by the id of the brand or network. */
export const schemeAvsCodes = {
  visa,
  'visa-electron': visa,
  mastercard,
  amex,
  discover,
  jcb,
  'jcb-legacy': jcb,
  pulse,
  star,
} satisfies Record<string, AvsCodes>;

/**
 * The letters where the scheme is not known, or has no list: only what every scheme that sends the letter would say.
 *
 * A and Y: at Discover the other way round, so all that is sure is the street. D, E, F, M and W mean one thing at American
 * Express and another elsewhere. A full match needs, besides, a letter of the guides' common list (X).
 */
// prettier-ignore
export const anySchemeAvsCodes = {
  X: 'full-nine-digit-zip',
  A: { disputed: 'street-postal-by-scheme' },
  Y: { disputed: 'street-postal-by-scheme' },
  Z: 'postal-only',
  T: 'postal-nine-digit-zip',
  N: 'no-match',
  B: 'street-postal-unverified',
  P: 'postal-street-unverified',
  K: 'name-only',
  L: 'postal-and-name',
  O: 'street-and-name',
  C: { disputed: 'unverified' },
  I: 'unverified',
  U: 'unavailable-or-unsupported',
  R: 'retry',
  G: 'outside-region',
  S: 'unsupported',
  D: { disputed: 'scheme-needed' },
  E: { disputed: 'scheme-needed' },
  F: { disputed: 'scheme-needed' },
  M: { disputed: 'scheme-needed' },
  W: { disputed: 'scheme-needed' },
} satisfies AvsCodes;
