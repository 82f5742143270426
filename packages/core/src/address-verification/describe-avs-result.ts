import type { AvsAnswer } from './avs-answer.ts';
import { avsMeanings } from './avs-meaning.ts';
import type { AvsReading } from './avs-reading.ts';
import type { AvsResult } from './avs-result.ts';
import { certaintyOf } from './certainty-of.ts';
import { readAvsCode } from './read-avs-code.ts';
import { readGatewayAvsAnswer } from './read-gateway-avs-answer.ts';
import { anySchemeAvsCodes, schemeAvsCodes } from './scheme-avs-codes.ts';

/**
 * What the bank's address check (AVS) answered, from the letter of a card scheme or from the response of a gateway: street,
 * postal code and name each as match, mismatch or unknown, and what to do where nothing else is known.
 *
 * A letter means something only together with who sent it: Discover's raw A and Y are the other way round, American Express has
 * letters of its own for the name. What nobody documents is `kind: 'unknown'`, never a match; nothing throws.
 *
 * @example
 * describeAvsResult({ scheme: 'discover', code: 'A' }).kind // 'full'
 * describeAvsResult({ gateway: 'stripe', addressLine1Check: 'pass', addressPostalCodeCheck: 'fail' }).kind // 'street-only'
 */
export function describeAvsResult(answer: AvsAnswer): AvsResult {
  const reading = readAnswer(answer);
  const meaning = typeof reading === 'string' ? reading : reading.disputed;

  return { ...avsMeanings[meaning], meaning, certainty: certaintyOf(reading) };
}

function readAnswer(answer: AvsAnswer): AvsReading {
  if (answer.gateway != null) return readGatewayAvsAnswer(answer);
  return readAvsCode({ codes: anySchemeAvsCodes, byScheme: schemeAvsCodes }, answer.code, answer.scheme);
}
