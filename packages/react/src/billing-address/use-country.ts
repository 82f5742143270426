'use client';
import { useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react';
import { useCountryNames, type NamedCountry } from './use-country-names.ts';

export interface Country {
  /** What there is to choose from. */
  readonly named: readonly NamedCountry[];
  /** The only one there is, which nobody is asked for. */
  readonly only: string | undefined;
  /** What is chosen at first and after a reset, empty for none. */
  readonly initial: string;
  readonly country: string;
  readonly choose: (country: string) => void;
}

/** The country of an address: the only one, or what is chosen of those that the merchant takes now. */
export function useCountry(
  countries: readonly string[] | undefined,
  defaultCountry: string | undefined,
  onChange: ((country: string) => void) | undefined,
): Country {
  const named = useCountryNames(countries);
  const only = named.length === 1 ? named[0]?.[0] : undefined;
  const isListed = (code: string) => named.some(([listed]) => listed === code);
  // One that isn't in the list can't be chosen: a browser would show the first of the list in its place.
  const initial = only ?? (defaultCountry !== undefined && isListed(defaultCountry) ? defaultCountry : '');
  const [chosen, setChosen] = useState(initial);
  const country = only ?? (chosen === '' || isListed(chosen) ? chosen : initial);
  if (country !== chosen) setChosen(country);

  const latest = useRef(onChange);
  useInsertionEffect(() => {
    latest.current = onChange;
  });

  const told = useRef(country);
  const tell = useCallback((code: string) => {
    if (told.current === code) return;

    told.current = code;
    latest.current?.(code);
  }, []);
  // With another list it may be another country, which nobody has chosen.
  useEffect(() => tell(country), [tell, country]);

  const choose = useCallback(
    (code: string) => {
      setChosen(code);
      tell(code);
    },
    [tell],
  );

  return { named, only, initial, country, choose };
}
