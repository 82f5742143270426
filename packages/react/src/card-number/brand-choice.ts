import type { Brand } from '@flipside/core';

/** The brands of a card of which the shopper chooses one to pay with. */
export interface BrandChoice {
  /** The detected one first. */
  readonly brands: readonly Brand[];
  /** The first, until the shopper has chosen. */
  readonly chosen: Brand;
  /** Takes the id of one of them. */
  readonly choose: (id: string) => void;
}

/** Remembers which brand the shopper has chosen, for as long as the same ones are on offer. */
export interface ChosenBrand {
  /** The chosen one of those on offer now, null where there is nothing to choose. */
  readonly among: (onOffer: readonly Brand[]) => Brand | null;
  /** Any other id changes nothing. */
  readonly choose: (id: string) => void;
}

export function createChosenBrand(): ChosenBrand {
  let offered: readonly string[] = [];
  let chosen: string | null = null;

  return {
    among: (onOffer) => {
      const ids = onOffer.map(({ id }) => id);
      if (ids.join(' ') !== offered.join(' ')) chosen = null;
      offered = ids;
      return onOffer.find(({ id }) => id === chosen) ?? onOffer[0] ?? null;
    },
    choose: (id) => {
      if (offered.includes(id)) chosen = id;
    },
  };
}

/** The brands that the shopper has the choice of: none, or two and more. */
export function brandsOnOffer(brand: Brand | null, alternatives: readonly Brand[]): readonly Brand[] {
  return brand === null || alternatives.length === 0 ? [] : [brand, ...alternatives];
}
