'use client';
import { useEffect, useState, type RefObject } from 'react';

/** Whether the focus is in the field around an element. Nothing is listened to while it is not `wanted`. */
export function useFocusWithin(element: RefObject<Element | null>, wanted: boolean): boolean {
  const [within, setWithin] = useState(false);

  useEffect(() => {
    const field = element.current?.closest('[data-part=security-code]');
    if (!field || !wanted) return undefined;

    const listening = new AbortController();
    const { signal } = listening;
    const look = (focused: Element | null) => setWithin(field.contains(focused));
    look(document.activeElement);
    field.addEventListener('focusin', () => setWithin(true), { signal });
    field.addEventListener(
      'focusout',
      (event) =>
        look(event instanceof FocusEvent && event.relatedTarget instanceof Element ? event.relatedTarget : null),
      { signal },
    );
    return () => listening.abort();
  }, [element, wanted]);

  return within;
}
