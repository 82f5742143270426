import { useCallback, useEffect, useRef } from 'react';

/** A signal that fires once the component has gone. To be asked for after it was shown. */
export function useLeaving(): () => AbortSignal {
  const leaving = useRef<AbortController | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  return useCallback(() => leaving.current?.signal ?? AbortSignal.abort(), []);
}
