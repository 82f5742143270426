import { enSecurityCode } from '@flipside/core';
import * as v from 'valibot';
import type { PresenceIndicator } from './order-request.ts';

const words = enSecurityCode.fallback;

/** What a shopper says in place of the code, as it is sent: no text of theirs, so that no digit can be in it. */
export const statementSchema = v.strictObject({
  said: v.picklist(['absent', 'illegible'], 'Say absent or illegible.'),
  how: v.picklist(['typed', 'chosen', 'tick', 'second-look'], 'Say how it was said.'),
});

export type SaidOfCode = v.InferOutput<typeof statementSchema>;

/** What a shopper said in place of the code, as an order keeps it. */
export interface Statement extends SaidOfCode {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The sentence that they saw and agreed to. */
  readonly sentence: string;
}

/** By what the bank is told. */
const saidBy: Partial<Record<PresenceIndicator, SaidOfCode['said']>> = { '9': 'absent', '2': 'illegible' };

/** What was said of the code, null where there is a code or nothing was said. */
export function saidOf(presenceIndicator: PresenceIndicator): SaidOfCode['said'] | null {
  return saidBy[presenceIndicator] ?? null;
}

/** The statement of this moment, with the words of the page. */
export function statementOf({ said, how }: SaidOfCode, at: Date): Statement {
  const typed = said === 'absent' ? words.chosenAbsent : words.chosenIllegible;
  const sentence = { typed, chosen: words[said], tick: words.tick[said], 'second-look': words.looked[said] }[how];
  return { said, how, sentence, at: at.toISOString() };
}
