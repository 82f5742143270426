import { answerCode } from './answer-code.ts';
import type { AvsAnswerText } from './avs-answer.ts';
import type { AvsReading } from './avs-reading.ts';
import type { GatewayAvsCodes } from './gateway-avs-codes.ts';

/** One code, in the list of its scheme or, where there is none, in the list for all. */
export function readAvsCode(
  { codes, byScheme = {} }: GatewayAvsCodes,
  text: AvsAnswerText,
  scheme?: AvsAnswerText,
): AvsReading {
  const code = answerCode(text);
  if (code === '') return 'no-answer';

  // Own keys only: a scheme may be called "constructor". A code is in capitals, and no such name is.
  const id = answerCode(scheme).toLowerCase();
  const list = (Object.hasOwn(byScheme, id) ? byScheme[id] : undefined) ?? codes;
  return list[code] ?? 'undocumented';
}
