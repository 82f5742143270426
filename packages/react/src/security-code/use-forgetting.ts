'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { FieldHandle } from '../field/field-handle.ts';
import { broughtBack } from './brought-back.ts';

const minute = 60_000;
// What a timer can count to.
const longest = 2 ** 31 - 1;

interface Limit {
  readonly minutes: number;
  readonly onForgotten: () => void;
}

/**
 * Empties the code when the page is left and when it comes back (the back/forward cache restores what was typed, even under
 * no-store), when the browser freezes the page or brings back one of a discarded tab or an earlier session, when its field is unmounted
 * or hidden by an `<Activity>`, and when nobody has touched it for a while. Returns what to call at each edit.
 */
export function useForgetting(handle: FieldHandle, { minutes, onForgotten }: Limit): () => void {
  const mounted = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const touchedAt = useRef(0);
  const limit = Math.min(minutes * minute, longest);

  const latest = useRef({ limit, onForgotten });
  useEffect(() => {
    latest.current = { limit, onForgotten };
  });

  const watch = useCallback(() => {
    const forget = () => {
      // A letter is no code: it says that there is none to keep.
      if (!/\d/.test(handle.reveal())) return;
      handle.clear();
      latest.current.onForgotten();
    };
    clearTimeout(timer.current);
    const left = touchedAt.current + latest.current.limit - Date.now();
    if (left > 0) timer.current = setTimeout(forget, left);
    else forget();
  }, [handle]);

  useEffect(() => {
    mounted.current = true;
    if (broughtBack()) handle.clear();

    const leaving = new AbortController();
    const { signal } = leaving;
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) handle.clear();
    };
    window.addEventListener('pagehide', handle.clear, { signal });
    window.addEventListener('pageshow', onShow, { signal });
    document.addEventListener('freeze', handle.clear, { signal });
    // A computer that slept has stopped its timers.
    document.addEventListener('visibilitychange', watch, { signal });

    return () => {
      leaving.abort();
      clearTimeout(timer.current);
      mounted.current = false;
      // StrictMode mounts again at once.
      queueMicrotask(() => {
        if (!mounted.current) handle.clear();
      });
    };
  }, [handle, watch]);

  // Another limit counts from the last edit as well.
  useEffect(watch, [watch, limit]);

  return useCallback(() => {
    touchedAt.current = Date.now();
    watch();
  }, [watch]);
}
