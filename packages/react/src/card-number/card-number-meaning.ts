import {
  placeOfCode,
  type Brand,
  type CardNumberReading,
  type CardReader,
  type SecurityCodePlace,
} from '@flipside/core';
import { brandsOnOffer, type ChosenBrand } from './brand-choice.ts';

/** What the text of the field says, without its digits: of a complete number the last four. */
export type CardNumberMeaning = Omit<CardNumberReading, 'digits' | 'kind'> & {
  readonly kind: CardNumberReading['kind'];
  /** Where the code of this card may be, as far as the digits tell. */
  readonly place: SecurityCodePlace;
  readonly lastFour: string | null;
  /** Second brands on the card that the merchant takes, which the shopper may choose instead of `brand`. */
  readonly alternatives: readonly Brand[];
  /** What the shopper pays with: `brand` until another one is chosen. Null where there is nothing to choose. */
  readonly chosenBrand: Brand | null;
  /** A failing number that may be called wrong at once. */
  readonly certain: boolean;
};

export function cardNumberMeaning(reader: CardReader, text: string, chosen: ChosenBrand): CardNumberMeaning {
  const reading = reader.readCardNumber(text);
  const { alternatives } = reader.detectBrand(text);

  return {
    kind: reading.kind,
    brand: reading.brand,
    final: reading.final,
    luhn: reading.luhn,
    place: placeOfCode(reader, text),
    lastFour: reading.kind === 'complete' ? reading.lastFour : null,
    alternatives,
    chosenBrand: chosen.among(brandsOnOffer(reading.brand, alternatives)),
    certain: reading.kind === 'fails-luhn' && reading.certain,
  };
}
