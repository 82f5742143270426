import { brands, type ReportMessages } from '@flipside/core';
import type { Fact } from './fact.ts';
import { shownName } from './shown-text.ts';

export interface Source {
  readonly gateway?: string | null | undefined;
  readonly scheme?: string | null | undefined;
}

/** With which gateway and scheme an answer was read. `called` is what the merchant's staff call the gateway. */
export function sourceFacts({ gateway, scheme }: Source, called: string | undefined, words: ReportMessages): Fact[] {
  const from = gateway == null ? words.noGateway : (called ?? named(words.gateways, gateway));
  // A gateway's own list may need no scheme; a raw letter without one is read by what all of them say.
  const known = scheme != null && scheme !== '';

  return [
    { id: 'gateway', term: words.terms.gateway, value: from ?? words.withheld },
    ...(known || gateway == null
      ? [{ id: 'scheme', term: words.terms.scheme, value: known ? schemeName(scheme, words) : words.unknownScheme }]
      : []),
  ];
}

/** The name of a scheme or network for its id; any other text as it came. */
export function schemeName(scheme: string, words: ReportMessages): string {
  const id = scheme.trim().toLowerCase();
  if (Object.hasOwn(brands, id)) return brands[id as keyof typeof brands].name;
  return named(words.networks, id) ?? words.withheld;
}

function named(names: Readonly<Record<string, string>>, id: string): string | null {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? shownName(id);
}
