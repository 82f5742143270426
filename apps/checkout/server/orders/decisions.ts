import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { OrderDecision, StaffAction, StaffDecision } from '../../contract/order.ts';
import { takesBack } from '../../contract/staff-actions.ts';
import type { Order } from './order.ts';

export interface Decisions {
  /** Writes down what the staff decided, and that the payment is to be taken back where it is, both or neither. */
  decide(order: Order, decision: StaffDecision & { readonly key: string }): void;
  /** What the staff did about an order, oldest first. */
  decisionsOn(order: Order): readonly StaffDecision[];
  /** Whether this press of a button was heard before. */
  wasHeard(order: Order, key: string): boolean;
}

export const createDecisions = `
  create table if not exists decisions (
    key          text primary key,
    order_number integer not null,
    at           text not null,
    who          text not null,
    what         text not null
  ) strict;
  create index if not exists decisions_of_order on decisions (order_number);
`;

const decisions = ['release', 'ask', 'decline', 'retry'] as const satisfies readonly OrderDecision[];
const isDecision = (what: StaffAction): what is OrderDecision => what !== 'look-up';

const row = v.object({ at: v.string(), who: v.string(), what: v.picklist([...decisions, 'look-up']) });

/** What the staff decided, in the file of the orders. */
export function keepDecisions(database: DatabaseSync): Decisions {
  const insert = database.prepare(
    'insert into decisions (key, order_number, at, who, what) values (:key, :number, :at, :who, :what)',
  );
  const update = database.prepare('update orders set decision = :what where number = :number');
  const takeBack = database.prepare(`update orders set state = 'voiding' where number = ? and state = 'approved'`);
  const list = database.prepare('select at, who, what from decisions where order_number = ? order by rowid');
  const find = database.prepare('select 1 from decisions where key = ? and order_number = ?');

  return {
    decide(order, { key, at, who, what }) {
      const { number } = order;
      database.exec('begin immediate');
      try {
        insert.run({ key, number, at, who, what });
        if (isDecision(what)) update.run({ what, number });
        if (takesBack(what, order)) takeBack.run(number);
        database.exec('commit');
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },

    decisionsOn: ({ number }) => list.all(number).map((found) => v.parse(row, found)),
    wasHeard: ({ number }, key) => find.get(key, number) !== undefined,
  };
}
