'use client';
import { useEffect } from 'react';
import type { FieldHandle } from '../field/use-text-field.ts';

/** Empties the code when the page is left and when it comes back: the back/forward cache restores what was typed, even under no-store. */
export function useForgetting(handle: FieldHandle): void {
  useEffect(() => {
    const leaving = new AbortController();
    window.addEventListener('pagehide', handle.clear, { signal: leaving.signal });
    window.addEventListener('pageshow', (event) => event.persisted && handle.clear(), { signal: leaving.signal });

    return () => leaving.abort();
  }, [handle]);
}
