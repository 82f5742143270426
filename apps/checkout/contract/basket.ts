import * as v from 'valibot';
import { gbp, type Money } from './money.ts';
import { mostOfOneThing, type BasketLine, type Product } from './product.ts';

export type Basket = readonly BasketLine[];

/** A line of the basket with the product it is about. */
export interface PricedLine {
  readonly product: Product;
  readonly quantity: number;
}

const stored = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ productId: v.string(), quantity: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
);

/** What was kept as text, or an empty basket where that is not one. */
export function readBasket(text: string | null): Basket {
  const read = v.safeParse(stored, text);
  return read.success ? read.output : [];
}

/** The basket with so many of a thing: none takes it out, and no more than an order takes. */
export function withQuantity(basket: Basket, productId: string, quantity: number): Basket {
  const kept = Math.min(quantity, mostOfOneThing);
  if (kept < 1) return basket.filter((line) => line.productId !== productId);
  if (quantityOf(basket, productId) === 0) return [...basket, { productId, quantity: kept }];

  return basket.map((line) => (line.productId === productId ? { productId, quantity: kept } : line));
}

/** The basket without so many of the things that were bought. */
export function without(basket: Basket, bought: Basket): Basket {
  return bought.reduce(
    (left, { productId, quantity }) => withQuantity(left, productId, quantityOf(left, productId) - quantity),
    basket,
  );
}

export function quantityOf(basket: Basket, productId: string): number {
  return basket.find((line) => line.productId === productId)?.quantity ?? 0;
}

export function countOf(basket: Basket): number {
  return basket.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The lines that can still be bought, in the order in which they were put in. */
export function pricedLines(basket: Basket, products: readonly Product[]): readonly PricedLine[] {
  return basket.flatMap(({ productId, quantity }) => {
    const product = products.find(({ id }) => id === productId);
    return product === undefined ? [] : [{ product, quantity }];
  });
}

export function totalOf(lines: readonly PricedLine[]): Money {
  return gbp(lines.reduce((sum, { product, quantity }) => sum + product.price.minorUnits * quantity, 0));
}
