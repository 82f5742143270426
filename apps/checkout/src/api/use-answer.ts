import { useCallback, useEffect, useState } from 'react';
import { askShop } from './ask-shop.ts';

export type Answer<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string };

/** What the shop's server answers at a path. Asks again when the path changes, or on `again()`. */
export function useAnswer<T>(path: string): Answer<T> & { readonly again: () => void } {
  const [answer, setAnswer] = useState<Answer<T> & { readonly path?: string }>({ kind: 'loading' });

  const ask = useCallback(
    (signal: AbortSignal) =>
      askShop<T>(path, signal).then(
        (value) => setAnswer({ kind: 'ready', value, path }),
        (error: unknown) => {
          if (signal.aborted) return;
          setAnswer({ kind: 'failed', message: error instanceof Error ? error.message : '', path });
        },
      ),
    [path],
  );
  const again = useCallback(() => void ask(new AbortController().signal), [ask]);

  useEffect(() => {
    const leaving = new AbortController();
    void ask(leaving.signal);
    return () => leaving.abort();
  }, [ask]);

  // Until the new answer is here, the old one belongs to another path.
  return answer.path === path ? { ...answer, again } : { kind: 'loading', again };
}
