import { securityCodePlace, type CardReader, type SecurityCodePlace } from '@flipside/core';

/** Where the code of this card may be, as far as the digits of its number tell. An unknown issuer may be any. */
export function placeOfCode(reader: CardReader, number: string): SecurityCodePlace {
  const { brand, candidates, settled } = reader.detectBrand(number);
  const possible = settled && brand !== null ? [brand] : candidates;

  return securityCodePlace(possible.length === 0 ? reader.accepted : possible);
}
