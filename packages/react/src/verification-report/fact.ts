import type { ReactNode } from 'react';
import type { Verdict } from './verdict.ts';

/** One line of an answer: what it is about, and what there is to say. */
export interface Fact {
  readonly id: string;
  readonly term: string;
  readonly value: ReactNode;
  readonly verdict?: Verdict | undefined;
  /** Also in the compact view. */
  readonly brief?: boolean | undefined;
}
