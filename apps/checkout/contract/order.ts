import type { AssessmentAction, Attempts, RuleId, ShopperHint, TransStatus, WholePolicy } from '@flipside/core';
import type { Address } from './contact.ts';
import type { Money } from './money.ts';
import type { PresenceIndicator } from './order-request.ts';
import type { Statement } from './statement.ts';

/**
 * How far the payment of an order has come. `asking`, `unknown`, `unreached` and `voiding` are open: the same attempt may ask
 * again. The others are the processor's word and never change.
 */
export type OrderState =
  /** Written down before the processor is asked. */
  | 'asking'
  /** Asked, and no answer came: it may have been charged. */
  | 'unknown'
  /** The processor never got it: nothing was charged. */
  | 'unreached'
  | 'approved'
  /** Approved, and to be taken back: the processor has not yet said that it is. */
  | 'voiding'
  | 'declined'
  /** Approved once and taken back since: nothing is charged. */
  | 'voided'
  /** The processor could not take the request as it was (a card that can't be opened, say): nothing was charged. */
  | 'refused';

export interface OrderLine {
  readonly productId: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: Money;
}

/** What the confirmation page shows. */
export interface ConfirmedOrder {
  readonly id: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly lines: readonly OrderLine[];
  readonly amount: Money;
  readonly email: string;
  readonly name: string;
  readonly address: Address;
  /** The brand that the card reads as. */
  readonly brand: string | null;
  /** Which of its brands the shopper pays with. Null where the card offers no choice. */
  readonly chosenBrand: string | null;
  readonly lastFour: string;
}

/** What the staff sees: the three answers of the bank side by side, and never more of the card than the last four. */
export interface StaffOrder extends ConfirmedOrder {
  readonly state: OrderState;
  /** `YYYY-MM`. */
  readonly expiry: string;
  readonly presenceIndicator: PresenceIndicator;
  /** What the shopper said in place of the code, in the words of the page. */
  readonly statement: Statement | null;
  /** The brand by whose network it was charged, by the processor's word. Null before there is one. */
  readonly network: string | null;
  readonly authorizationId: string | null;
  readonly authorizationCode: string | null;
  readonly reason: string | null;
  readonly avs: string | null;
  readonly securityCodeResult: string | null;
  /** How 3-D Secure ended, of the authentication that came with the order or was begun for it. Null where it was not tried. */
  readonly transStatus: TransStatus | null;
  /** The indicator by which the scheme says so. */
  readonly eci: string | null;
  /** What was decided on the bank's answers, and by which rule. Null before there are any. */
  readonly action: AssessmentAction | null;
  readonly rule: RuleId | null;
  /** What the policy as it is now says to do. Null where nothing is left to do. */
  readonly actionNow: AssessmentAction | null;
  /** What the staff decided last. */
  readonly decision: OrderDecision | null;
}

/** What the staff can decide about an order, each with its consequence at the processor. */
export type OrderDecision =
  /** Lets a held order go. */
  | 'release'
  /** Takes the payment back, if there is one. The customer has to be asked. */
  | 'ask'
  /** Takes the payment back, if there is one, and ends the matter. */
  | 'decline'
  /** Takes the payment back, if there is one, and asks the bank anew. */
  | 'retry';

/** What the staff can have done. `look-up` only asks the processor what became of an order: nothing is decided by it. */
export type StaffAction = OrderDecision | 'look-up';

/** Something that the staff did. */
export interface StaffDecision {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly what: StaffAction;
}

/** One answer of the bank's: an order has several where the bank or the shopper was asked again. */
export interface StaffAttempt extends Pick<
  StaffOrder,
  'presenceIndicator' | 'authorizationId' | 'authorizationCode' | 'reason' | 'avs' | 'securityCodeResult'
> {
  /** ISO 8601, UTC. */
  readonly answered: string;
  readonly state: 'approved' | 'declined' | 'voided';
  readonly action: AssessmentAction;
  readonly rule: RuleId;
}

/** What the shopper may be asked about the code after the bank's answer. */
export type CodeAsked = Exclude<ShopperHint, 'declined'>;

/** One order, and every answer to it, oldest first. */
export interface StaffOrderAnswer {
  readonly order: StaffOrder;
  readonly history: readonly StaffAttempt[];
  /** How often each way on was taken for the purchase before the last answer. */
  readonly attempts: Attempts;
  /** What the staff did, oldest first. */
  readonly decisions: readonly StaffDecision[];
  /** The policy as it is now. */
  readonly policy: WholePolicy;
  /** Whether the shop has a token for the card, so that the bank can be asked anew without the customer. */
  readonly cardAtHand: boolean;
  /** Another order that the same customer has paid in the meantime, with which they tried to buy the same. */
  readonly paidBy: number | null;
  /** Another order with which they try to buy the same, and nobody knows yet whether it is charged. */
  readonly payingWith: number | null;
  /** The other orders with which they tried to pay for this very purchase, oldest first. */
  readonly triedWith: readonly OrderLink[];
  /** The order on which the customer was asked before they came with this one. */
  readonly askedOn: OrderLink | null;
  /** What the customer ordered since they were asked about this order, oldest first. */
  readonly orderedAgain: readonly OrderLink[];
}

/** Another order of the same customer's. */
export interface OrderLink extends Pick<StaffOrder, 'id' | 'number' | 'state' | 'avs' | 'securityCodeResult'> {
  /** When the customer was asked about it, or came with it: ISO 8601, UTC. */
  readonly at: string;
}

/** What the staff sends to have something done. */
export interface StaffRequest {
  /** One for each press of a button: the same press that arrives twice is done once. */
  readonly key: string;
  readonly what: StaffAction;
  /** How many decisions the page showed: who decides on what is out of date is told so. */
  readonly seen: number;
}

/** What came of it. */
export interface StaffDone extends StaffOrderAnswer {
  /** `waiting` where the processor couldn't be reached and the shop keeps trying. */
  readonly outcome: 'done' | 'waiting';
}

export interface StaffOrders {
  readonly orders: readonly StaffOrder[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}
