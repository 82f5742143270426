import { brands, enSecurityCode, fallbackRule, type Brand } from '@flipside/core';
import { fallbackPolicyOf, type Fallbacks } from '../../contract/fallbacks.ts';
import { saidOf, type SaidOfCode } from '../../contract/statement.ts';
import type { OrderDraft } from './order.ts';

const { errors } = enSecurityCode;
const rows: ReadonlyMap<string, Brand> = new Map(Object.entries(brands));

/**
 * Why the shop does not take what was said of the code, null where it does. The checkout asks for it by the same rules; this is for one
 * that was opened before they changed, and for whoever goes past it.
 */
export function problemWithStatement(
  { brand, presenceIndicator, address }: Pick<OrderDraft, 'brand' | 'presenceIndicator' | 'address'>,
  statement: SaidOfCode | undefined,
  fallbacks: Fallbacks,
): string | null {
  const said = saidOf(presenceIndicator);
  if (said === null) return null;

  const card = { brand: rows.get(brand ?? '') ?? null, region: address.country };
  const rule = fallbackRule(said, card, fallbackPolicyOf(fallbacks));
  if (rule === 'refused') return errors.letterNotTaken;
  return rule === 'taken' || (statement?.said === said && statement.how === rule) ? null : errors.unconfirmed[rule];
}
