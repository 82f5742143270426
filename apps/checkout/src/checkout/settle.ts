import type { Basket } from '../../contract/basket.ts';
import { basketStore } from '../basket/basket-store.ts';
import { paidOrder } from '../orders/paid-order.ts';
import type { CheckoutOutcome } from './confirm-with-bank.ts';
import { keptContact } from './kept-contact.ts';

/** An order is paid: what was bought leaves the basket, and the contact details are kept no longer. */
export function settle({ orderId, orderNumber }: Extract<CheckoutOutcome, { kind: 'paid' }>, bought: Basket): void {
  // Who left the checkout and came back has two that ask about one payment, and both are answered.
  if (paidOrder.read(orderId) !== null) return;

  paidOrder.keep({ id: orderId, number: orderNumber });
  keptContact.forget();
  basketStore.takeOut(bought);
}
