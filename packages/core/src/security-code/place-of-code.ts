import type { BrandDetection } from '../brands/brand-detector.ts';
import type { CardReader } from '../card-number/card-reader.ts';
import { securityCodePlace, type SecurityCodePlace } from './security-code-place.ts';

// A reader gives the same detection for the same leading digits, so a key inside one brand asks nothing anew and changes nothing.
const places = new WeakMap<BrandDetection, SecurityCodePlace>();

/**
 * Where the code of this card may be, as far as the digits of its number tell. An unknown issuer may be any that the reader takes. As
 * long as the brands that are possible stay the same, so does the object.
 *
 * @example
 * placeOfCode(cardReader(), '3782').side // 'front'
 * placeOfCode(cardReader(), '').side     // 'both'
 */
export function placeOfCode(reader: CardReader, number: string): SecurityCodePlace {
  const detection = reader.detectBrand(number);
  const known = places.get(detection);
  if (known) return known;

  const { candidates } = detection;
  const place = securityCodePlace(candidates.length === 0 ? reader.accepted : candidates);
  places.set(detection, place);
  return place;
}
