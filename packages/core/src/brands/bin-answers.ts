import { type BinFacts, isBinFacts, type LookupBin } from './bin-facts.ts';
import { type Brand, noCode } from './brand.ts';
import type { BrandDetector, BrandMatch } from './brand-detector.ts';
import type { KnownBrands } from './known-brands.ts';
import { numberRules } from './number-rules.ts';

const iinLength = 8;

// For a server that reads cards all day: the answers of the last issuers, not of all.
const mostKept = 500;

/** What a look-up has answered so far. */
export interface BinAnswers {
  /** Reads the brand by what is known of the issuer, else by the table. */
  readonly detect: BrandDetector;
  /** Asks about the issuer of these digits, unless known. Resolves to whether an answer came, and never rejects. */
  readonly ask: (digits: string) => Promise<boolean>;
}

/** Puts the answers of a look-up before the table. Nothing ever waits for them. */
export function binAnswers(lookupBin: LookupBin, table: KnownBrands, byTable: BrandDetector): BinAnswers {
  const matches = new Map<string, BrandMatch>();
  let asked: { readonly iin: string; readonly answered: Promise<boolean> } | undefined;

  async function askAbout(iin: string): Promise<boolean> {
    try {
      const facts: unknown = await lookupBin(iin);
      const match = isBinFacts(facts) ? matchOf(facts, byTable(iin), table) : undefined;
      if (match === undefined) return false;

      const [oldest] = matches.keys();
      if (oldest !== undefined && matches.size >= mostKept) matches.delete(oldest);
      matches.set(iin, match);
      return true;
    } catch {
      // Not the last word on this issuer: the service may be back at the next key.
      if (asked?.iin === iin) asked = undefined;
      return false;
    }
  }

  return {
    detect: (digits) => matches.get(digits.slice(0, iinLength)) ?? byTable(digits),
    ask: async (digits) => {
      const iin = digits.slice(0, iinLength);
      if (iin.length < iinLength || matches.has(iin)) return false;

      // Whoever types on asks nothing new, and an issuer that the service doesn't know is not asked about at every key.
      if (asked?.iin !== iin) asked = { iin, answered: askAbout(iin) };
      return asked.answered;
    },
  };
}

function matchOf(facts: BinFacts, { detection }: BrandMatch, table: KnownBrands): BrandMatch | undefined {
  const row = facts.brand === undefined ? detection.brand : table.find(facts.brand);
  if (!row) return undefined;

  const named = facts.coBadges?.flatMap((id) => table.find(id) ?? []) ?? detection.alternatives;
  // As with a card of the table: where its first brand is not taken, its second one may be.
  const taken = [...new Set([row, ...named])].filter(table.accepts);
  const [brand = told(facts, row, table), ...alternatives] = taken.map((each) => told(facts, each, table));

  return {
    detection: { brand, candidates: [brand], settled: true, alternatives },
    accepted: taken.length > 0,
    rules: numberRules([brand]),
  };
}

/** The row as the shopper knows it, with what was told of this issuer. */
function told({ lengths, luhn, securityCode: policy, expiry }: BinFacts, row: Brand, { shown }: KnownBrands): Brand {
  const { id, name } = shown(row);
  const { securityCode } = row;

  return {
    ...row,
    id,
    name,
    lengths: lengths ?? row.lengths,
    luhn: luhn ?? row.luhn,
    securityCode:
      policy === 'none' ? noCode : policy && securityCode.side !== 'none' ? { ...securityCode, policy } : securityCode,
    ...(expiry && { expiry }),
  };
}
