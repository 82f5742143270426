import { placeOfCode, type CardNumberReading, type CardReader, type SecurityCodePlace } from '@flipside/core';

/** What the text of the field says, without its digits: of a complete number the last four. */
export type CardNumberMeaning = Omit<CardNumberReading, 'digits' | 'kind'> & {
  readonly kind: CardNumberReading['kind'];
  /** Where the code of this card may be, as far as the digits tell. */
  readonly place: SecurityCodePlace;
  readonly lastFour: string | null;
  /** A failing number that may be called wrong at once. */
  readonly certain: boolean;
};

export function cardNumberMeaning(reader: CardReader, text: string): CardNumberMeaning {
  const reading = reader.readCardNumber(text);

  return {
    kind: reading.kind,
    brand: reading.brand,
    final: reading.final,
    luhn: reading.luhn,
    place: placeOfCode(reader, text),
    lastFour: reading.kind === 'complete' ? reading.lastFour : null,
    certain: reading.kind === 'fails-luhn' && reading.certain,
  };
}
