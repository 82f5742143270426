import { plainText } from '../editing/plain-text.ts';

/** The digits of the first number in a text, whatever stands around it: `'Issue No. 02'` is `'02'`. */
export function issueNumberDigits(text: string): string {
  const plain = plainText(text);
  // "1 2" is one number that somebody spaced out.
  if (/^[\d\s]*$/.test(plain)) return plain.replace(/\s/g, '');
  return /\d+/.exec(plain)?.[0] ?? '';
}
