import type { PresenceIndicator } from './authorization-request.ts';

/** What a bank answers about the code. These letters are answers: the X and I that a shopper types are not among them. */
export const securityCodeResults = ['M', 'N', 'P', 'S', 'U'] as const;
export type SecurityCodeResult = (typeof securityCodeResults)[number];

/**
 * Compares the code with the one on file. `null` for a request that brought none and said nothing about it.
 *
 * `onFile` null: the bank issues its cards without a code, or does not check it.
 */
export function checkSecurityCode(
  indicator: PresenceIndicator,
  sent: string | undefined,
  onFile: string | null,
): SecurityCodeResult | null {
  if (indicator === '0') return null;
  // Also after a 9: S would doubt a shopper who is right, since this card carries no code.
  if (onFile === null) return 'U';
  if (indicator === '9') return 'S';
  // Illegible: the bank does check codes, so U would be wrong, and nobody said that there is none, so S would be. Nothing
  // could be compared, which is P.
  if (indicator === '2') return 'P';

  return sent === onFile ? 'M' : 'N';
}
