'use client';
import { addressCountries, enBillingAddress } from '@flipside/core';
import { useMemo } from 'react';
import { useSameList } from '../field/use-same-list.ts';
import { useWords } from '../messages/messages-context.tsx';

/** A country by its two capitals, and as the language of the page calls it. */
export type NamedCountry = readonly [code: string, name: string];

/** The countries to choose from: in the merchant's order, or all of them by name. */
export function useCountryNames(countries: readonly string[] | undefined): readonly NamedCountry[] {
  const { language } = useWords('billingAddress', enBillingAddress);
  const listed = useSameList(countries);

  return useMemo(() => {
    listed?.forEach(mustBeCode);
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const { compare } = new Intl.Collator(language);
    const named = (listed ?? addressCountries).map((code) => [code, names.of(code) ?? code] as const);
    if (listed !== undefined) return named;

    // In place: not every browser that this is for knows `toSorted`.
    // oxlint-disable-next-line unicorn/no-array-sort
    return named.sort(([, one], [, other]) => compare(one, other));
  }, [language, listed]);
}

/** The browser's own error says only that an argument is invalid. */
function mustBeCode(code: string): void {
  if (/^[a-z]{2}$/i.test(code)) return;

  throw new TypeError(
    `\`countries\` of <BillingAddressFields> has ${JSON.stringify(code)}, which is no country's code, so no country can be offered ` +
      "by it. Hand in two capitals for each, as ISO 3166 has them: 'DE'.",
  );
}
