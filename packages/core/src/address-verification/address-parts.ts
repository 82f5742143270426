import type { AvsMeaning } from './avs-meaning.ts';
import type { AvsMatch } from './avs-result.ts';

/** What a gateway that answers part by part can say of one part of the address. */
type PartAnswer =
  | 'match'
  | 'mismatch'
  | 'unavailable'
  | 'unsupported'
  | 'not-applicable'
  | 'unverified'
  | 'not-checked'
  | 'not-provided'
  | 'no-answer'
  | 'undocumented';

/** The words of such a gateway, in capitals; `''` where it documents what no word means. */
export type PartWords = Readonly<Record<string, PartAnswer>>;

/** The words of each gateway that answers part by part. */
// prettier-ignore
export const partWords = {
  // Stripe, Checks: null where that part was not sent.
  stripe:    { PASS: 'match', FAIL: 'mismatch', UNAVAILABLE: 'unavailable', UNCHECKED: 'not-checked', '': 'not-provided' },
  // Braintree, "AVS and CVV responses". A: not applicable to this transaction; B: skipped.
  braintree: { M: 'match', N: 'mismatch', U: 'unverified', I: 'not-provided', S: 'unsupported', A: 'not-applicable', B: 'not-checked' },
  // Opayo (Sage Pay); its newer interface writes the same words in small letters.
  opayo:     { MATCHED: 'match', NOTMATCHED: 'mismatch', NOTCHECKED: 'not-checked', NOTPROVIDED: 'not-provided' },
  bluesnap:  { M: 'match', N: 'mismatch', U: 'unverified' },
} satisfies Record<string, PartWords>;

type Compared = `${AvsMatch}/${AvsMatch}/${AvsMatch}`;

// street/postal/name
// prettier-ignore
const combined = {
  'match/match/unknown':       'full',
  'match/match/match':         'full-with-name',
  'match/match/mismatch':      'full-name-mismatch',
  'match/mismatch/unknown':    'street-only',
  'match/mismatch/match':      'street-and-name',
  'match/mismatch/mismatch':   'street-name-mismatch',
  'match/unknown/unknown':     'street-postal-unverified',
  'match/unknown/match':       'street-and-name-postal-unverified',
  'match/unknown/mismatch':    'street-name-mismatch-postal-unverified',
  'mismatch/match/unknown':    'postal-only',
  'mismatch/match/match':      'postal-and-name',
  'mismatch/match/mismatch':   'postal-name-mismatch',
  'mismatch/mismatch/unknown': 'no-match',
  'mismatch/mismatch/match':   'name-only',
  'mismatch/mismatch/mismatch':'no-match-with-name',
  'mismatch/unknown/unknown':  'street-mismatch',
  'mismatch/unknown/match':    'name-only-street-mismatch',
  'mismatch/unknown/mismatch': 'street-and-name-mismatch',
  'unknown/match/unknown':     'postal-street-unverified',
  'unknown/match/match':       'postal-and-name-street-unverified',
  'unknown/match/mismatch':    'postal-name-mismatch-street-unverified',
  'unknown/mismatch/unknown':  'postal-mismatch',
  'unknown/mismatch/match':    'name-only-postal-mismatch',
  'unknown/mismatch/mismatch': 'postal-and-name-mismatch',
  'unknown/unknown/match':     'unverified-name-match',
  'unknown/unknown/mismatch':  'name-mismatch',
  'unknown/unknown/unknown':   null,
} satisfies Record<Compared, AvsMeaning | null>;

/** Why nothing was compared, where the parts give different reasons: the first of these that one of them gives. */
const reasons = [
  'unavailable',
  'unsupported',
  'not-applicable',
  'unverified',
  'not-checked',
  'not-provided',
] as const satisfies readonly (PartAnswer & AvsMeaning)[];

/** One part's word, already in capitals. */
export function partAnswer(words: PartWords, word: string): PartAnswer {
  return words[word] ?? (word === '' ? 'no-answer' : 'undocumented');
}

/** What the parts mean together. One undocumented word makes the whole answer undocumented: it may say anything. */
export function combineParts(street: PartAnswer, postal: PartAnswer, name: PartAnswer): AvsMeaning {
  const parts = [street, postal, name];
  if (parts.includes('undocumented')) return 'undocumented';

  const compared: Compared = `${matchOf(street)}/${matchOf(postal)}/${matchOf(name)}`;
  return combined[compared] ?? reasons.find((reason) => parts.includes(reason)) ?? 'no-answer';
}

function matchOf(part: PartAnswer): AvsMatch {
  return part === 'match' || part === 'mismatch' ? part : 'unknown';
}
