import { asciiDigits } from './ascii-digits.ts';

/** The text with its digits in ASCII and without invisible marks (of direction, of joining). Its blanks stay. */
export function withoutMarks(text: string): string {
  return asciiDigits(text).replace(/\p{Cf}/gu, '');
}

/** The same without the blanks around it. */
export function plainText(text: string): string {
  return withoutMarks(text).trim();
}

/** Whether a text says nothing: blanks, marks and punctuation at most. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}\p{S}]/u.test(text);
}
