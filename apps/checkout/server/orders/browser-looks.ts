import type { DatabaseSync } from 'node:sqlite';
import type { MethodEnding } from '@flipside/core';
import type { Order } from './order.ts';

/** What is known of a transaction before its authentication. */
interface Transaction {
  readonly threeDSServerTransID: string;
  readonly threeDSMethodURL: string | null;
}

/** The looks at shoppers' browsers that banks take before they are asked whether a payment is to be confirmed (the 3DS method). */
export interface BrowserLooks {
  /** Writes down that the payment of an order has a transaction, and whether the bank looks at the browser for it. */
  began(order: Order, transaction: Transaction, at: Date): void;
  /** The bank says that it has looked. Of a transaction that this shop has not begun nothing is kept; twice is as once. */
  finished(threeDSServerTransID: string): void;
  /** How it stands, if nothing more is waited for. Undefined where this shop has begun no such transaction for the order. */
  endingOf(order: Order, threeDSServerTransID: string): MethodEnding | undefined;
}

export const createBrowserLooks = `
  create table if not exists browser_looks (
    id           text primary key,
    order_number integer not null,
    started      text not null,
    ending       text not null
  ) strict;
`;

/** In the file of the orders. Nothing of the browser is in it: only whether the bank has looked. */
export function keepBrowserLooks(database: DatabaseSync): BrowserLooks {
  const insert = database.prepare(
    'insert into browser_looks (id, order_number, started, ending) values (:id, :number, :started, :ending) on conflict (id) do nothing',
  );
  const finish = database.prepare("update browser_looks set ending = 'finished' where id = ? and ending = 'timed-out'");
  const find = database.prepare('select ending from browser_looks where id = ? and order_number = ?');

  return {
    began({ number }, { threeDSServerTransID, threeDSMethodURL }, at) {
      const ending: MethodEnding = threeDSMethodURL === null ? 'no-url' : 'timed-out';
      insert.run({ id: threeDSServerTransID.toLowerCase(), number, started: at.toISOString(), ending });
    },
    finished: (id) => void finish.run(id.toLowerCase()),
    endingOf({ number }, id) {
      const found = find.get(id.toLowerCase(), number)?.['ending'];
      return found === 'finished' || found === 'timed-out' || found === 'no-url' ? found : undefined;
    },
  };
}
