import { asciiDigits } from './ascii-digits.ts';

/** The text without surrounding blanks and invisible marks (of direction, of joining), its digits in ASCII. */
export function plainText(text: string): string {
  return asciiDigits(text)
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
}
