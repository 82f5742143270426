import type { Brand } from './brand.ts';
import { completed } from './prefix-range.ts';

/**
 * Brands out of the text that they are shipped as: a line each, its facts between semicolons, and nothing where a fact is that of
 * most cards. `make-brand-texts.ts` writes it, and a test holds that what is read here is what the rows say.
 */
export function readBrandText(text: string, onByDefault: boolean): readonly Brand[] {
  return text.split('\n').map((line) => brandOf(line, onByDefault));
}

function brandOf(line: string, onByDefault: boolean): Brand {
  // prettier-ignore
  const [
    name = '', prefixes, shownAs, id, issueNumber, code, tier, routing, showFrom, lengths, groups, luhn, coBadge, usualLength,
  ] = line.split(';');
  const [codeName, policy = 'required', side = 'back', codeLength = 3] = listed(code || 'CVV2');
  const [first, ...besideFirst] = listed(coBadge);

  const brand = {
    id: id || name.toLowerCase().replace(' ', '-'),
    name,
    tier: tier || 'regional',
    prefixes: wholePrefixes(listed(prefixes)),
    lengths: listed(lengths || '16').map(Number),
    ...(usualLength && { usualLength: Number(usualLength) }),
    groups: listed(groups || '4,4,4,4,3').map(Number),
    securityCode: { name: codeName, length: Number(codeLength), side, policy },
    luhn: luhn || 'required',
    showFrom: listed(showFrom),
    ...(shownAs && { shownAs }),
    onByDefault,
    ...(routing && { routing: listed(routing) }),
    ...(coBadge && { coBadges: [{ with: first, prefixes: besideFirst }] }),
    ...(issueNumber && { issueNumberAndStartDate: true }),
  };
  // The text is made of rows that the compiler has looked at.
  return brand as Brand;
}

/** Of each but the first only those digits are written that differ from the one before, as the end of a range is. */
function wholePrefixes(written: readonly string[]): readonly string[] {
  let before = '';
  return written.map((prefix) => prefix.replace(/^\d+/, (digits) => (before = completed(before, digits))));
}

function listed(text: string | undefined): readonly string[] {
  return text ? text.split(',') : [];
}
