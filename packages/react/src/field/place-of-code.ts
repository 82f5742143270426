import { securityCodePlace, type BrandDetection, type CardReader, type SecurityCodePlace } from '@flipside/core';

// A reader gives the same detection for the same leading digits, so a key inside one brand asks nothing anew and changes nothing.
const places = new WeakMap<BrandDetection, SecurityCodePlace>();

/** Where the code of this card may be, as far as the digits of its number tell. An unknown issuer may be any. */
export function placeOfCode(reader: CardReader, number: string): SecurityCodePlace {
  const detection = reader.detectBrand(number);
  const known = places.get(detection);
  if (known) return known;

  const { brand, candidates, settled } = detection;
  const possible = settled && brand !== null ? [brand] : candidates;
  const place = securityCodePlace(possible.length === 0 ? reader.accepted : possible);
  places.set(detection, place);
  return place;
}
