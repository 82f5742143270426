import type { Brand } from '../brands/brand.ts';

/**
 * Digits with the gaps that are printed on the card: `'3782 822463 10005'`. By four where the brand is unknown, or where its cards of
 * so many digits have no room for them in their groups.
 *
 * A gap comes before the next digit, so none trails. Digits past what the card has room for stand in groups of four.
 */
export function groupDigits(digits: string, brand: Brand | null): string {
  const printed = brand?.groups ?? [];
  const room = printed.reduce((sum, size) => sum + size, 0);
  const sizes = digits.length > room && brand?.lengths.includes(digits.length) ? [] : printed;

  const groups: string[] = [];
  for (let from = 0; from < digits.length;) {
    const to = from + (sizes[groups.length] ?? 4);
    groups.push(digits.slice(from, to));
    from = to;
  }
  return groups.join(' ');
}
