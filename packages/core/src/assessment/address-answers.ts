import type { AvsKind } from '../address-verification/avs-result.ts';
import type { Answer } from './answer.ts';

/** The address check as the rules see it. `down`: unavailable just now, so that asking again may help. */
export type AddressFinding = 'full' | 'partial' | 'none' | 'down' | 'unchecked';

// The name alone says nothing of an address, so it counts as no match. Who asked for no check learns as much as who got no answer.
// prettier-ignore
export const addressAnswers = {
  full:                 { finding: 'full',      remark: null },
  'full-name-mismatch': { finding: 'partial',   remark: 'name-does-not-match' },
  'street-only':        { finding: 'partial',   remark: 'only-street-confirmed' },
  'postal-only':        { finding: 'partial',   remark: 'only-postal-code-confirmed' },
  'name-only':          { finding: 'none',      remark: 'only-name-confirmed' },
  'no-match':           { finding: 'none',      remark: 'address-does-not-match' },
  retry:                { finding: 'down',      remark: 'address-check-down' },
  unavailable:          { finding: 'unchecked', remark: 'address-not-checked' },
  unverified:           { finding: 'unchecked', remark: 'address-not-checked' },
  unsupported:          { finding: 'unchecked', remark: 'address-not-checked' },
  'outside-region':     { finding: 'unchecked', remark: 'address-outside-region' },
  'not-provided':       { finding: 'unchecked', remark: 'address-not-checked' },
  'not-checked':        { finding: 'unchecked', remark: 'address-not-checked' },
  error:                { finding: 'unchecked', remark: 'address-not-checked' },
  unknown:              { finding: 'unchecked', remark: 'address-not-checked' },
  'not-asked':          { finding: 'unchecked', remark: null },
} as const satisfies Record<AvsKind | 'not-asked', Answer<AddressFinding>>;
