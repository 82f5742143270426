import type { AuthenticationBegun } from '../../contract/authentication-request.ts';
import type { Order } from '../orders/order.ts';
import type { Transaction } from '../processor/authentication.ts';

/** What is known of the shopper's page. */
export interface MerchantPage {
  readonly notificationURL: string;
  readonly browser: object;
  /** Of the transaction that was prepared for this. */
  readonly threeDSServerTransID: string;
}

export interface NotConfirmed {
  readonly kind: 'not-confirmed';
  readonly order: Order;
  readonly message: string;
  /** Whether the next press of the pay button goes on with the same card. */
  readonly mayGoOn: boolean;
}
export type Away = { readonly kind: 'away' };
export type Begun =
  | ({ readonly kind: 'begun' } & AuthenticationBegun)
  | { readonly kind: 'refused'; readonly code: string }
  | NotConfirmed
  | Away;
export type Prepared =
  /** The bank may look at the browser, and is asked then. */
  { readonly kind: 'prepared'; readonly transaction: Transaction } | Begun;
export type Before =
  /** The bank is asked, with the authentication that counts. */
  | { readonly kind: 'ask'; readonly authentication: string | null }
  /** An earlier order of the purchase is still to be confirmed. */
  | { readonly kind: 'to-confirm'; readonly order: Order }
  | NotConfirmed
  | Away;
