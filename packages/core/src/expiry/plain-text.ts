import { asciiDigits } from '../editing/ascii-digits.ts';

/** The text with its digits in ASCII and without invisible marks (of direction, of joining). */
export function plainText(text: string): string {
  return asciiDigits(text).replace(/\p{Cf}/gu, '');
}
