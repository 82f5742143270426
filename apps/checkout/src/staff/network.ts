import type { StaffOrder } from '../../contract/order.ts';
import { staffSentences } from '../../contract/staff-sentences.ts';
import { brandName } from '../orders/card-name.tsx';

const { network: sentences } = staffSentences;

/** By which network an order is charged, and whose choice that was. Null where the card offers none. */
export function networkOf(order: Pick<StaffOrder, 'brand' | 'chosenBrand' | 'network'>): string | null {
  const { brand, chosenBrand, network } = order;
  if (chosenBrand === null) return null;

  const chosen = brandName(chosenBrand);
  if (network !== null && network !== chosenBrand) return sentences.another({ network: brandName(network), chosen });
  return chosenBrand === brand ? sentences.kept({ chosen }) : sentences.chosen({ chosen, card: brandName(brand) });
}
