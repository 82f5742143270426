import { inCapitals } from '../editing/ascii-letters.ts';
import type { AvsAnswerText } from './avs-answer.ts';
import type { AvsReading } from './avs-reading.ts';
import { codesOfScheme } from './codes-of-scheme.ts';
import type { GatewayAvsCodes } from './gateway-avs-codes.ts';

/** One code, in the list of its scheme or, where there is none, in the list for all. */
export function readAvsCode(codes: GatewayAvsCodes, text: AvsAnswerText, scheme?: AvsAnswerText): AvsReading {
  const code = inCapitals(text);
  if (code === '') return 'no-answer';

  // A code is in capitals, and no name that every object has is.
  return codesOfScheme(codes, scheme)[code] ?? 'undocumented';
}
