import { brands } from '@flipside/core';

/** The brand and the last four, which a screen reader says digit by digit. */
export function CardName({ brand, lastFour }: { brand: string | null; lastFour: string }) {
  return (
    <>
      {brandName(brand)} <span aria-hidden="true">•••• {lastFour}</span>
      <span className="visually-hidden">ending in {lastFour.split('').join(' ')}</span>
    </>
  );
}

function brandName(id: string | null): string {
  const known = Object.entries(brands).find(([brandId]) => brandId === id);
  return known?.[1].name ?? 'Card';
}
