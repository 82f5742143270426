import { useCallback, useEffect, useState } from 'react';
import { askShop, NothingCame } from './ask-shop.ts';

export type Answer<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** Whether the shop itself has said that there is no such thing. */
      readonly gone: boolean;
      /** Being asked for once more. */
      readonly retrying: boolean;
    };

/** What the shop's server answers at a path. Asks again when the path changes, or on `again()`. */
export function useAnswer<T>(path: string): Answer<T> & { readonly again: () => void } {
  const [answer, setAnswer] = useState<Answer<T> & { readonly path?: string }>({ kind: 'loading' });

  const ask = useCallback(
    (left: AbortSignal) => {
      const unlessLeft = (next: Answer<T>) => (left.aborted ? undefined : setAnswer({ ...next, path }));

      return askShop<T>(path).then(
        (value) => unlessLeft({ kind: 'ready', value }),
        (error: unknown) => {
          const { message, gone } = error instanceof NothingCame ? error : new NothingCame('');
          unlessLeft({ kind: 'failed', message, gone, retrying: false });
        },
      );
    },
    [path],
  );
  const again = useCallback(() => {
    setAnswer((last) => (last.kind === 'failed' ? { ...last, retrying: true } : last));
    void ask(new AbortController().signal);
  }, [ask]);

  useEffect(() => {
    const leaving = new AbortController();
    void ask(leaving.signal);
    return () => leaving.abort();
  }, [ask]);

  // Until the new answer is here, the old one belongs to another path.
  return answer.path === path ? { ...answer, again } : { kind: 'loading', again };
}
