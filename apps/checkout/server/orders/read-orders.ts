import type { Attempts } from '@flipside/core';
import type { DatabaseSync } from 'node:sqlite';
import type { OrderLink, StaffAttempt } from '../../contract/order.ts';
import { attemptColumns } from './kept-policy.ts';
import { readAttemptRow, readLinkRow, readOrderRow } from './order-row.ts';
import type { Order } from './order.ts';

export interface OrderReads {
  byId(id: string): Order | undefined;
  byAttempt(attempt: string): Order | undefined;
  /** The orders of a purchase that the bank declined for the want of a confirmation, newest first. */
  steppedUpIn(purchase: string): readonly Order[];
  /** Those that the processor was asked about and that have no word yet, oldest first. */
  awaitingWord(): readonly Order[];
  /** How often each way on was taken for this purchase before the order's last answer. */
  attemptsAt(order: Pick<Order, 'number'>): Attempts;
  /** Every answer to this order, oldest first. */
  history(order: Order): readonly StaffAttempt[];
  /** The other orders of the same purchase that are charged or may be: approved, or without the processor's word. */
  rivals(order: Pick<Order, 'number' | 'purchase'>): readonly Order[];
  /** The other orders with which the customer tried to pay for the same purchase, oldest first. */
  triedWith(order: Order): readonly OrderLink[];
  /** The order on which the staff asked the customer, and for which this one came. */
  askedOn(order: Order): OrderLink | null;
  /** What the customer ordered since they were asked about this order, up to what they have paid for. */
  orderedAgain(order: Order): readonly OrderLink[];
}

/** Looks things up in the file of the orders. */
export function readOrders(database: DatabaseSync): OrderReads {
  const findById = database.prepare('select * from orders where id = ?');
  const findByAttempt = database.prepare('select * from orders where attempt = ?');
  const findSteppedUp = database.prepare(
    `select * from orders where purchase = ? and +state = 'declined' and action = 'step-up' order by number desc`,
  );
  const findAwaiting = database.prepare(
    `select * from orders where state in ('asking', 'unknown', 'voiding') order by number`,
  );
  const findHistory = database.prepare('select * from attempts where order_number = ? order by rowid');
  const findAttempts = database.prepare(`select ${attemptColumns} from orders where number = ?`);
  const findRivals = database.prepare(`
    select * from orders
    where purchase = ? and number <> ? and state in ('approved', 'asking', 'unknown', 'voiding')`);
  // By their e-mail address: who is asked to order again comes in another browser, or months later.
  const findAsked = database.prepare(`
    select id, orders.number, at, state, avs, security_code_result from orders join decisions on order_number = orders.number and what = 'ask'
    where email = :email collate nocase and orders.number < :number and at <= :created
    order by orders.number desc limit 1`);
  const findSince = database.prepare(`
    select id, number, created as at, state, avs, security_code_result from orders
    where email = :email collate nocase and number > :number
      and created >= (select min(at) from decisions where order_number = :number and what = 'ask')
    order by number limit 20`);
  const findTried = database.prepare(`
    select id, number, created as at, state, avs, security_code_result from orders
    where purchase = ? and number <> ? order by number limit 20`);
  const one = (row: ReturnType<typeof findById.get>) => (row === undefined ? undefined : readOrderRow(row));

  function orderedAgain({ email, number }: Pick<Order, 'email' | 'number'>): readonly OrderLink[] {
    const since = findSince.all({ email, number }).map(readLinkRow);
    const paid = since.findIndex(({ state }) => state === 'approved');
    return paid === -1 ? since : since.slice(0, paid + 1);
  }

  return {
    byId: (id) => one(findById.get(id)),
    byAttempt: (attempt) => one(findByAttempt.get(attempt)),
    steppedUpIn: (purchase) => findSteppedUp.all(purchase).map(readOrderRow),
    awaitingWord: () => findAwaiting.all().map(readOrderRow),

    attemptsAt({ number }) {
      const { askedForCode = 0, retried = 0, steppedUp = 0 } = findAttempts.get(number) ?? {};
      return { askedForCode: Number(askedForCode), retried: Number(retried), steppedUp: Number(steppedUp) };
    },

    history: ({ number }) => findHistory.all(number).map(readAttemptRow),
    rivals: ({ purchase, number }) => findRivals.all(purchase, number).map(readOrderRow),

    triedWith: ({ purchase, number }) => findTried.all(purchase, number).map(readLinkRow),

    askedOn({ email, number, created }) {
      const row = findAsked.get({ email, number, created });
      const asked = row === undefined ? null : readLinkRow(row);
      const came =
        asked !== null && orderedAgain({ email, number: asked.number }).some((link) => link.number === number);
      return came ? asked : null;
    },

    orderedAgain,
  };
}
