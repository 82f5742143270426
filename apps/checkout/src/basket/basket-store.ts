import { readBasket, withQuantity, without, type Basket } from '../../contract/basket.ts';
import { browserText } from '../api/kept-text.ts';

const name = 'basket';
// Products and quantities, nothing about whoever buys them. One for all tabs: a link that opens in a new one finds it there.
const kept = browserText(name);
const listeners = new Set<() => void>();
let basket = readBasket(kept.read());

function show(next: Basket): void {
  basket = next;
  for (const listener of listeners) listener();
}

/** Of what is kept, which another tab may have changed a moment ago. */
function change(changed: (basket: Basket) => Basket): void {
  const next = changed(readBasket(kept.read()));
  kept.write(next.length === 0 ? null : JSON.stringify(next));
  show(next);
}

const showKept = () => show(readBasket(kept.read()));

// The other tabs' changes. No name means that all was cleared.
addEventListener('storage', ({ key }) => {
  if (key === name || key === null) showKept();
});
// A page that was put away has missed them.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showKept();
});

export const basketStore = {
  current: () => basket,
  onChange(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  setQuantity: (productId: string, quantity: number) => change((before) => withQuantity(before, productId, quantity)),
  /** Takes out what was bought, and leaves what was put in since. */
  takeOut: (bought: Basket) => change((before) => without(before, bought)),
};
