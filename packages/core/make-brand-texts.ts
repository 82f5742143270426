/*
 * Writes src/brands/brand-texts.generated.ts, the brands as they are shipped, from the rows of src/brands/brands-on-by-default.ts and
 * src/brands/brands-switched-off.ts:
 *
 *     npx pnpm exec node packages/core/make-brand-texts.ts
 */
import { writeFileSync } from 'node:fs';
import type { Brand } from './src/brands/brand.ts';
import { brandsOnByDefault } from './src/brands/brands-on-by-default.ts';
import { brandsSwitchedOff } from './src/brands/brands-switched-off.ts';

const target = new URL('src/brands/brand-texts.generated.ts', import.meta.url);

/** The source of the generated module. */
export function brandTexts(): string {
  return `// Made by make-brand-texts.ts from the rows of brands-on-by-default.ts and brands-switched-off.ts; change those, not this.
// A line is a brand, read by read-brand-text.ts. Of a prefix only those digits are written that differ from the one before.
export const onByDefault = \`${textOf(Object.values(brandsOnByDefault))}\`;

export const switchedOff = \`${textOf(Object.values(brandsSwitchedOff))}\`;
`;
}

function textOf(brands: readonly Brand[]): string {
  return brands.map((brand) => factsOf(brand).join(';').replace(/;+$/, '')).join('\n');
}

/** In the order in which they compress best. Empty is what most cards have. */
function factsOf(brand: Brand): readonly string[] {
  const { name, side, length, policy } = brand.securityCode;
  const code = side === 'back' ? (policy === 'required' ? [name] : [name, policy]) : [name, policy, side, length];

  return [
    brand.name,
    prefixesOf(brand),
    brand.shownAs ?? '',
    unless(brand.name.toLowerCase().replace(' ', '-'), brand.id),
    brand.issueNumberAndStartDate ? '1' : '',
    unless('CVV2', code.join(',')),
    unless('regional', brand.tier),
    brand.routing?.join(',') ?? '',
    brand.showFrom?.join(',') ?? '',
    unless('16', brand.lengths.join(',')),
    unless('4,4,4,4,3', brand.groups.join(',')),
    unless('required', brand.luhn),
    brand.coBadges?.map((badge) => [badge.with, ...badge.prefixes].join(',')).join(',') ?? '',
    String(brand.usualLength ?? ''),
  ];
}

function prefixesOf({ id, prefixes }: Brand): string {
  let before = '';
  return prefixes
    .map((prefix) => {
      const [from = ''] = prefix.split('-');
      if (from.length < before.length) {
        throw new Error(`${id} has the prefix ${prefix} after the longer ${before}: write the shorter ones first.`);
      }
      const written = from.length > before.length ? from : from.slice(shared(before, from));
      before = from;
      return written + prefix.slice(from.length);
    })
    .join(',');
}

/** How many digits two prefixes of one length begin with alike. One always stays to be written. */
function shared(before: string, from: string): number {
  return [...from].findIndex((digit, at) => digit !== before[at] || at === from.length - 1);
}

function unless(usual: string, fact: string): string {
  return fact === usual ? '' : fact;
}

if (import.meta.main) writeFileSync(target, brandTexts());
