import { acceptingReader, brands, type Brand } from '@flipside/core';
import { Problem } from './problem.ts';
import type { Card } from './sealed-card.ts';

// With every row of the table, also those that stand beside another brand only: the default reader knows nothing of Bancontact.
const everyBrand = acceptingReader(Object.keys(brands));

/**
 * By which network a card is charged: the brand that the shopper chose, where the card has it; else the one that its number begins as.
 * Null for an issuer that nobody knows. Throws a `Problem` where the card doesn't have the chosen one.
 */
export function networkFor({ number }: Card, brand: Brand | null, chosen: string | undefined): string | null {
  if (chosen === undefined || chosen === brand?.id) return brand?.id ?? null;

  const second = everyBrand.detectBrand(number).alternatives.find(({ id }) => id === chosen);
  if (second === undefined) throw new Problem('network-not-on-card');
  return second.id;
}
