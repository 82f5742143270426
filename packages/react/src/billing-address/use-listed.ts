'use client';
import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../field/use-isomorphic-layout-effect.ts';
import type { NamedCountry } from './use-country-names.ts';

interface Listed {
  readonly element: () => HTMLSelectElement | null;
  readonly countries: readonly NamedCountry[];
  /** What is chosen at first, empty for none. */
  readonly initial: string;
  readonly value: string;
}

/**
 * Keeps the choice within the list when that changes, and takes a default that comes late where nothing is chosen. In place of a
 * country that has left the list a browser shows the first one, and tells nobody.
 */
export function useListed({ element, countries, initial, value }: Listed): void {
  const before = useRef({ countries, initial });

  useIsomorphicLayoutEffect(() => {
    const select = element();
    if (select === null || (before.current.countries === countries && before.current.initial === initial)) return;

    before.current = { countries, initial };
    // What a reset goes back to.
    for (const option of select.options) option.defaultSelected = option.value === initial;

    const next = countries.some(([code]) => code === value) ? value : initial;
    select.value = next;
    if (next !== value) select.dispatchEvent(new Event('change', { bubbles: true }));
  }, [element, countries, initial, value]);
}
