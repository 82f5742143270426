'use client';
import { useEffect, useRef } from 'react';
import type { FieldHandle } from '../field/use-text-field.ts';

/**
 * Empties the code when the page is left and when it comes back (the back/forward cache restores what was typed, even under
 * no-store), and when its field is unmounted or hidden by an `<Activity>`.
 */
export function useForgetting(handle: FieldHandle): void {
  const mounted = useRef(false);

  useEffect(() => {
    mounted.current = true;
    const leaving = new AbortController();
    window.addEventListener('pagehide', handle.clear, { signal: leaving.signal });
    window.addEventListener('pageshow', (event) => event.persisted && handle.clear(), { signal: leaving.signal });

    return () => {
      leaving.abort();
      mounted.current = false;
      // StrictMode mounts again at once.
      queueMicrotask(() => mounted.current || handle.clear());
    };
  }, [handle]);
}
