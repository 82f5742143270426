import { brands } from '@flipside/core';
import type { ConfirmedOrder } from '../../contract/order.ts';

export type CardNameProps = Pick<ConfirmedOrder, 'brand' | 'chosenBrand' | 'lastFour'>;

/** The brand, of several the one that pays, and the last four, which a screen reader says digit by digit. */
export function CardName({ brand, chosenBrand, lastFour }: CardNameProps) {
  return (
    <>
      {brandName(chosenBrand ?? brand)} <span aria-hidden="true">•••• {lastFour}</span>
      <span className="visually-hidden">ending in {lastFour.split('').join(' ')}</span>
    </>
  );
}

/** The name of a brand by its id. */
export function brandName(id: string | null): string {
  const known = Object.entries(brands).find(([brandId]) => brandId === id);
  return known?.[1].name ?? 'Card';
}
