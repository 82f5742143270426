import type { CardReader } from '../card-number/card-reader.ts';
import { securityCodePlace, type SecurityCodePlace } from '../security-code/security-code-place.ts';

/** Where the code of this card may be, as far as the digits of its number tell. An unknown issuer may be any that is taken. */
export function placeOfCode(reader: CardReader, number: string): SecurityCodePlace {
  const { candidates } = reader.detectBrand(number);

  return securityCodePlace(candidates.length === 0 ? reader.accepted : candidates);
}
