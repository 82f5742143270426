import type { Money } from './money.ts';

export interface Product {
  readonly id: string;
  readonly name: string;
  /** What a gardener would look it up by. Absent where the thing is no plant. */
  readonly latin?: string;
  readonly about: string;
  /** What one costs, and what one is: a packet of 25 seeds. */
  readonly price: Money;
  readonly unit: string;
}

/** What the shopper wants, as the browser knows it. Prices are the server's. */
export interface BasketLine {
  readonly productId: string;
  readonly quantity: number;
}

/** The most of one thing that one order takes. */
export const mostOfOneThing = 99;
