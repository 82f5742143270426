import type { CodeAsked } from './order.ts';

export interface Problem {
  /** The path of the field: `email`, `address.postalCode`, `card.expiry`. */
  readonly field: string;
  readonly message: string;
}

export interface ShopError {
  readonly code:
    | 'invalid'
    /** The bank said no, or the processor refused the card: nothing was charged. */
    | 'declined'
    /** Nobody knows yet whether it was charged. The same attempt asks again and is charged once. */
    | 'no-answer'
    /** The processor was not reached: nothing was charged. */
    | 'unreachable'
    /** This attempt key has paid, or tried to pay, for something else. */
    | 'conflict'
    | 'not-found'
    | 'unexpected';
  readonly message: string;
  readonly problems?: readonly Problem[];
  /** What the bank's answer asks of the shopper about the code. */
  readonly show?: CodeAsked;
  /** The bank wants the shopper to confirm the payment, for the order with this id. */
  readonly stepUp?: { readonly order: string };
  /** The bank was not asked, since the shopper has not confirmed the payment: the next press of the pay button goes on with what is typed. */
  readonly notConfirmed?: true;
  /** The attempt key has had its definite answer: the next try needs a new one. */
  readonly attemptOver?: true;
  /** With `conflict`, the order that was paid under this key, if one was. */
  readonly paidOrderId?: string;
}

/** The body of every answer that is not a success. */
export interface ShopErrorBody {
  readonly error: ShopError;
}
