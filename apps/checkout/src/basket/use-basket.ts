import { useSyncExternalStore } from 'react';
import type { Basket } from '../../contract/basket.ts';
import { basketStore } from './basket-store.ts';

export function useBasket(): Basket {
  return useSyncExternalStore(basketStore.onChange, basketStore.current);
}
