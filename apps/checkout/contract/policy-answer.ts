import type { WholePolicy } from '@flipside/core';

/** The policy as it is now, and since when. */
export interface PolicyAnswer {
  readonly policy: WholePolicy;
  /** ISO 8601, UTC. Null where nothing else was saved than what the shop came with. */
  readonly saved: string | null;
  /** How many orders are to be treated otherwise since it was saved. Only after saving. */
  readonly changed?: number;
}
