import type { JWK } from 'jose';
import type { Processor } from './processor-client.ts';

/** Hands the browser the key to seal a card with. */
export interface CardKey {
  current(): Promise<JWK | null>;
  /** The processor could not open a card: it may have a new key, so the next one is fetched. */
  forget(): void;
}

// Short, so that a processor with a new key is believed soon; long enough that a busy shop asks once.
const keptForMs = 60_000;

export function createCardKey(processor: Processor, timeoutMs: number, now: () => Date): CardKey {
  let kept: { readonly key: JWK; readonly until: number } | null = null;

  return {
    async current() {
      if (kept !== null && kept.until > now().getTime()) return kept.key;

      const [key] = (await processor.keys(AbortSignal.timeout(timeoutMs))) ?? [];
      kept = key === undefined ? null : { key, until: now().getTime() + keptForMs };
      return key ?? null;
    },

    forget() {
      kept = null;
    },
  };
}
