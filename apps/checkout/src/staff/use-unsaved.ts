import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { holdPage } from '../router/visits.ts';

export interface Unsaved {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Leaves the page for where somebody wants to go; null while nobody wants to, or nothing would be lost. */
  readonly leave: (() => void) | null;
  readonly stay: () => void;
  /** What the form says now is saved. */
  readonly saved: () => void;
}

/** Keeps a form from being left by a slip while it says something else than what is saved. */
export function useUnsaved(): Unsaved {
  const form = useRef<HTMLFormElement>(null);
  const kept = useRef('');
  const [leave, setLeave] = useState<Unsaved['leave']>(null);

  const saved = useCallback(() => {
    kept.current = entriesOf(form.current);
  }, []);

  useEffect(() => {
    saved();
    const isChanged = () => entriesOf(form.current) !== kept.current;

    const letGo = holdPage((goOn) => {
      const changed = isChanged();
      if (changed) setLeave(() => goOn);
      return changed;
    });
    // Another site, a reload, the tab closed: the browser asks in its own words.
    const asks = new AbortController();
    addEventListener('beforeunload', (event) => isChanged() && event.preventDefault(), { signal: asks.signal });

    return () => {
      letGo();
      asks.abort();
    };
  }, [saved]);

  return { form, leave, stay: () => setLeave(null), saved };
}

function entriesOf(form: HTMLFormElement | null): string {
  return form === null ? '' : JSON.stringify([...new FormData(form)]);
}
