import type { CodeAsked, ConfirmedOrder, OrderState, StaffOrder } from '../../contract/order.ts';

/** An order as the shop keeps it. What is not here is not kept: no sealed card, no number, no code. */
export interface Order extends StaffOrder {
  /** The browser's key for this attempt to pay: one key, one order, one charge. */
  readonly attempt: string;
  /** The key under which the processor was asked last. Another one than the attempt's once the bank was asked again. */
  readonly askedAs: string;
  /** What all attempts at one purchase have in common. */
  readonly purchase: string | null;
  /** What the shopper is asked about the code. */
  readonly show: CodeAsked | null;
  /** The saved card that pays for it. */
  readonly savedCard: string | null;
  /** The authentication that it is sent to the bank with, as the processor calls it. */
  readonly authentication: string | null;
}

/** What is written down before the processor is asked. */
export type OrderDraft = Pick<
  Order,
  | 'attempt'
  | 'purchase'
  | 'lines'
  | 'amount'
  | 'email'
  | 'name'
  | 'address'
  | 'brand'
  | 'chosenBrand'
  | 'lastFour'
  | 'expiry'
  | 'presenceIndicator'
  | 'statement'
  | 'savedCard'
  | 'authentication'
>;

const definite: Readonly<Record<OrderState, boolean>> = {
  asking: false,
  unknown: false,
  unreached: false,
  voiding: false,
  approved: true,
  declined: true,
  voided: true,
  refused: true,
};

/** Whether the processor has given its word on it. */
export function isSettled({ state }: Pick<Order, 'state'>): boolean {
  return definite[state];
}

/** Whether both ask the same money for the same things. */
export function isSameBasket(a: Pick<Order, 'lines' | 'amount'>, b: Pick<Order, 'lines' | 'amount'>): boolean {
  return a.amount.minorUnits === b.amount.minorUnits && inShort(a) === inShort(b);
}

/** Whether both are paid with the same card, as far as the shop can tell: the processor compares the number. */
export function isSameCard(a: CardFacts, b: CardFacts): boolean {
  return (
    a.brand === b.brand &&
    a.chosenBrand === b.chosenBrand &&
    a.lastFour === b.lastFour &&
    a.expiry === b.expiry &&
    a.savedCard === b.savedCard
  );
}

type CardFacts = Pick<Order, 'brand' | 'chosenBrand' | 'lastFour' | 'expiry' | 'savedCard'>;

/** Whether both go to the same person at the same place. */
export function isSameContact(a: Contact, b: Contact): boolean {
  return contactInShort(a) === contactInShort(b);
}

type Contact = Pick<Order, 'email' | 'name' | 'address'>;

function contactInShort({ email, name, address }: Contact): string {
  const { line1, line2, city, region, postalCode, country } = address;
  return JSON.stringify([email, name, line1, line2, city, region, postalCode, country]);
}

function inShort({ lines }: Pick<Order, 'lines'>): string {
  return lines.map(({ productId, quantity }) => `${productId} ${quantity}`).join(', ');
}

/** The part of an order that its buyer may see. */
export function confirmedOrder({
  id,
  number,
  created,
  lines,
  amount,
  email,
  name,
  address,
  brand,
  chosenBrand,
  lastFour,
}: Order): ConfirmedOrder {
  return { id, number, created, lines, amount, email, name, address, brand, chosenBrand, lastFour };
}

/** The part of an order that the staff may see: all but the key, which pays for it. */
export function staffOrder({
  attempt: _attempt,
  askedAs: _askedAs,
  purchase: _purchase,
  show: _show,
  savedCard: _savedCard,
  authentication: _authentication,
  ...order
}: Order): StaffOrder {
  return order;
}
