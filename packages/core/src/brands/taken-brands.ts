import type { Brand } from './brand.ts';
import { defaultBrands } from './default-brands.ts';

/** The rows that a reader knows: those accepted, and those that tell a card it doesn't take from one nobody knows. */
export interface TakenBrands {
  readonly known: readonly Brand[];
  readonly accepts: (brand: Brand) => boolean;
  /** The brand that a shopper knows this one as. */
  readonly shown: (brand: Brand) => Brand;
}

/** What a reader knows that takes every brand that is on by default. */
export function takenByDefault(): TakenBrands {
  return {
    known: defaultBrands,
    accepts: () => true,
    shown: (brand) => defaultBrands.find(({ id }) => id === brand.shownAs) ?? brand,
  };
}
