import type { useAnswer } from '../api/use-answer.ts';
import type { Product } from '../../contract/product.ts';

/** The catalogue as the server answered it, or that it hasn't yet. */
export type ProductsAnswer = ReturnType<typeof useAnswer<{ readonly products: readonly Product[] }>>;
