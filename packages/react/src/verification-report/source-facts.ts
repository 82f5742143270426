import { brands, type ReportMessages } from '@flipside/core';
import type { Fact } from './fact.ts';
import { shownName } from './shown-text.ts';

export interface Source {
  readonly gateway?: string | null | undefined;
  readonly scheme?: string | null | undefined;
}

export interface ShownSource {
  /** What the merchant's staff call the gateway. */
  readonly called: string | undefined;
  /** The scheme of the card, for an answer of a gateway's that names none. It is shown, and nothing is read by it. */
  readonly cardScheme: string | undefined;
  /** What is said where no gateway is named. */
  readonly noGateway: string;
}

/** Through which gateway an answer came, and of which scheme the card is. */
export function sourceFacts(
  { gateway, scheme }: Source,
  { called, cardScheme, noGateway }: ShownSource,
  words: ReportMessages,
): readonly Fact[] {
  const from = gateway == null ? noGateway : (called ?? named(words.gateways, gateway));
  const of = scheme || cardScheme;

  return [
    { id: 'gateway', term: words.terms.gateway, value: from ?? words.withheld },
    { id: 'scheme', term: words.terms.scheme, value: of ? schemeName(of, words) : words.unknownScheme },
  ];
}

/** The name of a scheme or network for its id; any other text as it came. */
function schemeName(scheme: string, words: ReportMessages): string {
  const id = scheme.trim().toLowerCase();
  if (Object.hasOwn(brands, id)) return brands[id as keyof typeof brands].name;
  return named(words.networks, id) ?? words.withheld;
}

function named(names: Readonly<Record<string, string>>, id: string): string | null {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? shownName(id);
}
