import type { DatabaseSync } from 'node:sqlite';
import type { Order } from './order.ts';

/** How an authentication stands, as the processor says. */
export type HowItEnded = Pick<Order, 'transStatus' | 'eci'>;

export interface OrderAuthentications {
  /** Writes down that the shopper is asked to confirm the payment of an order that the bank declined for it. */
  began(order: Order, authentication: string, at: Date): void;
  /** Writes down how it ended, at the order that it was begun for. */
  ended(order: Order, how: HowItEnded): void;
  /** Those that were begun for this order since then and that no order has brought in vain, newest first. */
  thatMayServe(order: Order, since: Date): readonly string[];
  /** How often the shopper was asked for this order. */
  timesAsked(order: Order): number;
  /** The id of the order that it was begun for, undefined where this shop has begun none. */
  begunFor(authentication: string): string | undefined;
}

export const createAuthentications = `
  create table if not exists authentications (
    id           text primary key,
    order_number integer not null,
    started      text not null
  ) strict;
  create index if not exists authentications_of_order on authentications (order_number);
`;

/** What shoppers were asked to confirm with their bank, in the file of the orders. */
export function keepAuthentications(database: DatabaseSync): OrderAuthentications {
  const insert = database.prepare(
    'insert into authentications (id, order_number, started) values (:id, :number, :started) on conflict (id) do nothing',
  );
  const write = database.prepare('update orders set trans_status = :transStatus, eci = :eci where number = :number');
  const count = database.prepare('select count(*) as times from authentications where order_number = ?');
  // In vain: the bank wants to check all the same. An order that it declined for another reason leaves the proof good.
  const findThatMayServe = database.prepare(`
    select id from authentications
    where order_number = :number and started >= :since and not exists (
      select 1 from orders
      where purchase = :purchase and +state = 'declined' and reason = 'authentication-required'
        and authentication = authentications.id)
    order by rowid desc`);
  const find = database.prepare(
    'select orders.id from authentications join orders on number = order_number where authentications.id = ?',
  );

  return {
    began({ number }, authentication, at) {
      insert.run({ id: authentication, number, started: at.toISOString() });
      write.run({ number, transStatus: 'C', eci: null });
    },
    ended: ({ number }, { transStatus, eci }) => void write.run({ number, transStatus, eci }),
    thatMayServe: ({ number, purchase }, since) =>
      findThatMayServe.all({ number, purchase, since: since.toISOString() }).map(({ id }) => String(id)),
    timesAsked: ({ number }) => Number(count.get(number)?.['times']),

    begunFor(authentication) {
      const found = find.get(authentication);
      return found && String(found['id']);
    },
  };
}
