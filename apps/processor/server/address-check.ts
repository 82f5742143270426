import type { BillingAddress } from './authorization-request.ts';

/** The letters of the source documents, mapped alike for every scheme: Discover's raw A and Y, for one, mean the opposite. */
export const avsCodes = ['X', 'Y', 'A', 'Z', 'N', 'U', 'R', 'G'] as const;
export type AvsCode = (typeof avsCodes)[number];

/** The address that a bank has on file for its cardholder. */
export interface AddressOnFile {
  readonly line1: string;
  readonly city: string;
  readonly region?: string;
  readonly postalCode: string;
  readonly country: string;
}

/**
 * Compares the billing address with the one on file, as issuers do it: the number of the house and the ZIP code, not the
 * words. `null` on file is a bank that keeps none to compare with.
 */
export function checkAddress(sent: BillingAddress, onFile: AddressOnFile | null): AvsCode {
  if (onFile === null) return 'U';
  if (sent.country !== 'US' || onFile.country !== 'US') return 'G';

  const street = matchesStreet(sent.streetNumber || (sent.line1 ?? ''), onFile.line1);
  const zip = compareZip(sent.postalCode, onFile.postalCode);

  return letters[zip][street ? 'street' : 'noStreet'];
}

// A nine-digit match without the street is Z as well: the source documents have no letter for it.
// prettier-ignore
const letters = {
  nine: { street: 'X', noStreet: 'Z' },
  five: { street: 'Y', noStreet: 'Z' },
  none: { street: 'A', noStreet: 'N' },
} as const satisfies Record<string, Record<string, AvsCode>>;

function matchesStreet(sent: string, onFile: string): boolean {
  const number = houseNumber(sent);

  return number !== undefined && number === houseNumber(onFile);
}

/** The first number in a street line, with the letter that belongs to it: `12`, `221B`. "4th Avenue" alone has none. */
function houseNumber(line: string): string | undefined {
  return /\d+\p{L}?(?![\p{L}\d])/u.exec(line.normalize('NFKC').toUpperCase())?.[0];
}

function compareZip(sent: string, onFile: string): keyof typeof letters {
  const typed = zipDigits(sent);
  const kept = zipDigits(onFile);
  if (typed.slice(0, 5) !== kept.slice(0, 5)) return 'none';

  return typed.length === 9 && typed === kept ? 'nine' : 'five';
}

/** 97205-1234, 97205 1234 and 972051234 are one ZIP code. */
function zipDigits(text: string): string {
  return text.normalize('NFKC').replaceAll(/\D/g, '');
}
