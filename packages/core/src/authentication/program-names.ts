import { inSmallLetters } from '../editing/ascii-letters.ts';

/**
 * What a scheme calls its 3-D Secure.
 *
 * @example
 * const program: ThreeDSecureProgram | null = threeDSecureProgram('visa');
 * // { name: 'Visa Secure', formerly: ['Verified by Visa'], … }
 */
export interface ThreeDSecureProgram {
  readonly name: string;
  /** What it was called before, newest first. */
  readonly formerly: readonly string[];
  /** Other ways of writing either. */
  readonly alsoWritten: readonly string[];
}

const visa = { name: 'Visa Secure', formerly: ['Verified by Visa'], alsoWritten: ['VbV'] };
const mastercard = {
  name: 'Mastercard Identity Check',
  formerly: ['Mastercard SecureCode'],
  alsoWritten: ['SecureCode', 'Identity Check'],
};
const jcb = { name: 'J/Secure', formerly: [], alsoWritten: ['JCB J/Secure', 'J/Secure 2.0'] };
const protectBuy = { name: 'ProtectBuy', formerly: [], alsoWritten: ['Discover ProtectBuy', 'Diners Club ProtectBuy'] };

// The schemes' own names, by brand id. What was a name of version 1 alone is `formerly`: Visa and Mastercard took new names with
// EMV 3-D Secure; American Express, JCB and Discover kept theirs.
const programs = {
  visa,
  'visa-electron': visa,
  mastercard,
  maestro: mastercard,
  amex: { name: 'American Express SafeKey', formerly: [], alsoWritten: ['SafeKey', 'Amex SafeKey'] },
  jcb,
  'jcb-legacy': jcb,
  discover: protectBuy,
  diners: protectBuy,
  unionpay: { name: 'UnionPay 3-D Secure', formerly: [], alsoWritten: ['UnionPay 3DS'] },
  elo: { name: 'Elo 3DS', formerly: [], alsoWritten: [] },
  'cartes-bancaires': { name: 'FAST’R by CB', formerly: [], alsoWritten: ['FAST’R'] },
  dankort: { name: 'Secured by Nets', formerly: [], alsoWritten: ['EMV SBN'] },
  mada: { name: 'mada Secure', formerly: [], alsoWritten: [] },
  mir: { name: 'MirAccept', formerly: [], alsoWritten: [] },
  verve: { name: 'Verve SafeToken', formerly: [], alsoWritten: [] },
} as const satisfies Readonly<Record<string, ThreeDSecureProgram>>;

// A map, since the scheme comes from outside and may be called toString.
const byScheme: ReadonlyMap<string, ThreeDSecureProgram> = new Map(Object.entries(programs));

/**
 * What a scheme calls its 3-D Secure, now and before; null where it has no name of its own that is known.
 *
 * @param scheme the brand's id; blanks around it and its capitals make no difference.
 *
 * @example
 * threeDSecureProgram('visa') // { name: 'Visa Secure', formerly: ['Verified by Visa'], … }
 */
export function threeDSecureProgram(scheme: string): ThreeDSecureProgram | null {
  return byScheme.get(inSmallLetters(scheme)) ?? null;
}

/**
 * Today's name of a scheme's 3-D Secure for any name it has had, however its capitals, blanks and marks are written; null for
 * a name that is not known.
 *
 * @example
 * currentProgramName('Verified by Visa')       // 'Visa Secure'
 * currentProgramName('MASTERCARD SECURECODE™') // 'Mastercard Identity Check'
 */
export function currentProgramName(name: string): string | null {
  // It may come from an old database, whatever the types say.
  if (typeof name !== 'string') return null;

  const wanted = lettersOf(name);
  const found = [...byScheme.values()].find((program) =>
    [program.name, ...program.formerly, ...program.alsoWritten].some((written) => lettersOf(written) === wanted),
  );

  return found?.name ?? null;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
