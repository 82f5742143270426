import { readBasket, withQuantity, type Basket } from '../../contract/basket.ts';
import { sessionText } from '../api/session-text.ts';

// Products and quantities, nothing about whoever buys them.
const kept = sessionText('basket');
const listeners = new Set<() => void>();
let basket = readBasket(kept.read());

function change(next: Basket): void {
  basket = next;
  kept.write(basket.length === 0 ? null : JSON.stringify(basket));
  for (const listener of listeners) listener();
}

export const basketStore = {
  current: () => basket,
  onChange(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  setQuantity: (productId: string, quantity: number) => change(withQuantity(basket, productId, quantity)),
  empty: () => change([]),
};
