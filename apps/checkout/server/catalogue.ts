import { gbp, type Money } from '../contract/money.ts';
import type { OrderLine } from '../contract/order.ts';
import type { BasketLine, Product } from '../contract/product.ts';

/** What the shop sells. */
export const catalogue: readonly Product[] = [
  {
    id: 'sweet-pea-matucana',
    name: 'Sweet pea ‘Matucana’',
    latin: 'Lathyrus odoratus',
    about: 'Maroon over violet, and the strongest scent of all. Sow from October under cover; pick every other day.',
    price: gbp(280),
    unit: '25 seeds',
  },
  {
    id: 'poppy-ladybird',
    name: 'Poppy ‘Ladybird’',
    latin: 'Papaver commutatum',
    about: 'One black spot on every petal. Scatter in March where it is to flower, and don’t move it again.',
    price: gbp(260),
    unit: '300 seeds',
  },
  {
    id: 'kale-nero-di-toscana',
    name: 'Kale ‘Nero di Toscana’',
    latin: 'Brassica oleracea',
    about: 'Long dark leaves that frost makes sweeter. Sow in May, eat from September until spring.',
    price: gbp(240),
    unit: '200 seeds',
  },
  {
    id: 'runner-bean-painted-lady',
    name: 'Runner bean ‘Painted Lady’',
    latin: 'Phaseolus coccineus',
    about: 'Grown here since the 1830s for its two-coloured flowers. Two to a cane once the nights are mild.',
    price: gbp(320),
    unit: '30 seeds',
  },
  {
    id: 'squash-uchiki-kuri',
    name: 'Squash ‘Uchiki Kuri’',
    latin: 'Cucurbita maxima',
    about:
      'A small onion-shaped squash that tastes of chestnuts and keeps until March. One plant fills a square metre.',
    price: gbp(340),
    unit: '8 seeds',
  },
  {
    id: 'cedar-cold-frame',
    name: 'Cedar cold frame',
    about: 'Two lights of toughened glass on oiled cedar, 120 by 90 cm. Made to order; comes flat with brass screws.',
    price: gbp(14500),
    unit: 'one frame',
  },
];

export type PricedBasket =
  | { readonly kind: 'priced'; readonly lines: readonly OrderLine[]; readonly amount: Money }
  | { readonly kind: 'unknown-product' };

/** The basket at the shop's own prices, in the catalogue's order, each product once. */
export function priceBasket(products: readonly Product[], basket: readonly BasketLine[]): PricedBasket {
  if (basket.some(({ productId }) => products.every(({ id }) => id !== productId))) return { kind: 'unknown-product' };

  const lines = products.flatMap(({ id, name, price }) => {
    const quantity = basket.reduce((sum, line) => (line.productId === id ? sum + line.quantity : sum), 0);
    return quantity === 0 ? [] : [{ productId: id, name, quantity, price }];
  });

  return {
    kind: 'priced',
    lines,
    amount: gbp(lines.reduce((sum, { price, quantity }) => sum + price.minorUnits * quantity, 0)),
  };
}
