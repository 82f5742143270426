import { inCapitals } from '../editing/ascii-letters.ts';

/** A code of two characters as the specification writes it: in capitals, and one digit alone with its nought (`'5'` is `'05'`). */
export function twoCharacterCode(code: unknown): string {
  const written = inCapitals(code);
  return /^\d$/.test(written) ? `0${written}` : written;
}
