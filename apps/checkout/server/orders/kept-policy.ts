import {
  readPolicy,
  type AssessmentAction,
  type AssessmentPolicy,
  type Attempts,
  type WholePolicy,
} from '@flipside/core';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import { statesToAssess, whatTheBankSaid } from '../../contract/what-the-bank-said.ts';
import { answersRow } from './order-row.ts';
import type { Order } from './order.ts';

export interface KeptPolicy {
  /** The policy as it is now. */
  policy(): WholePolicy;
  /** When it was saved, in ISO 8601; null where it is the shop's own. */
  policySaved(): string | null;
  /**
   * Keeps a policy, or none for the shop's own. It holds at once, for whoever looks at an order, too; the orders in the file follow a few at
   * a time, so that others are answered meanwhile. How many of them are to be treated otherwise than before.
   */
  keepPolicy(policy: WholePolicy | null, saved: Date): Promise<number>;
  /** What the policy says to do about an order. */
  actionNow(order: Order, attempts: Attempts): AssessmentAction | null;
  /** Whether a change of the policy has not come to this order in the file yet. */
  isBehind(order: Pick<Order, 'number'>): boolean;
  /** Once every order in the file is assessed by the policy as it is: before that no search by what is to be done finds them all. */
  caughtUp(): Promise<void>;
  /** Assesses every order by the policy as it is, while everybody waits. */
  assessAll(): number;
}

export const createPolicy = `
  create table if not exists policy (
    only   integer primary key check (only = 1),
    policy text not null,
    saved  text not null
  ) strict;
`;

const policyRow = v.object({ policy: v.pipe(v.string(), v.parseJson()), saved: v.string() });

/**
 * How often the bank was asked again before its last answer, and the shopper for the code or to confirm, as columns of a query of orders. The plus
 * keeps SQLite from looking through all declined orders in place of the few of a purchase. What was to be confirmed for another card or basket
 * says nothing of this one: it may be of another bank.
 */
export const attemptColumns = `
  (select count(*) from attempts
   where order_number = orders.number and action = 'retry' and key <> coalesce(asked_as, attempt)) +
  (select count(*) from orders earlier
   where earlier.purchase = orders.purchase and earlier.number < orders.number
     and +earlier.state = 'declined' and earlier.action = 'retry') as retried,
  (select count(*) from orders earlier
   where earlier.purchase = orders.purchase and earlier.number < orders.number
     and earlier.action = 'ask-cardholder') as askedForCode,
  (select count(*) from orders earlier
   where earlier.purchase = orders.purchase and earlier.number < orders.number
     and earlier.action = 'step-up' and earlier.lines = orders.lines
     and earlier.brand is orders.brand and earlier.chosen_brand is orders.chosen_brand
     and earlier.last_four = orders.last_four and earlier.expiry = orders.expiry and earlier.saved_card is orders.saved_card) as steppedUp
`;

/** Assessed between one request and the next: some ten milliseconds. */
const aFew = 200;

const states = statesToAssess.map((state) => `'${state}'`).join(', ');

/** The merchant's policy, in the file of the orders. `ownPolicy` is what holds until one is kept. */
export function keepPolicies(database: DatabaseSync, ownPolicy: AssessmentPolicy): KeptPolicy {
  const find = database.prepare('select policy, saved from policy');
  const keep = database.prepare(`
    insert into policy (only, policy, saved) values (1, :policy, :saved)
    on conflict (only) do update set policy = excluded.policy, saved = excluded.saved`);
  const forget = database.prepare('delete from policy');
  const list = database.prepare(`
    select number, state, reason, presence_indicator, avs, security_code_result, minor_units, currency, action_now,
           brand, trans_status, eci, ${attemptColumns}
    from orders where number > :after and state in (${states}) order by number limit :most`);
  const write = database.prepare('update orders set action_now = :action where number = :number');
  const nothingToDo = database.prepare(
    `update orders set action_now = null where state not in (${states}) and action_now is not null`,
  );

  const own = readPolicy(ownPolicy);
  const kept = () => {
    const found = find.get();
    return found === undefined ? null : v.parse(policyRow, found);
  };
  let current = readPolicy(kept()?.policy ?? own);

  /** Up to which order the file follows the policy, and which change of it. */
  const progress = { upTo: Infinity, change: 0 };
  let following: Promise<unknown> = Promise.resolve();

  const actionNow = (order: Parameters<typeof whatTheBankSaid>[0], attempts: Attempts) =>
    whatTheBankSaid(order, attempts, current).assessment?.action ?? null;

  /** Assesses the next orders. How many are to be treated otherwise; `last` is null behind the last of them. */
  function assessNext(after: number, most: number, assessed: Map<string, AssessmentAction | null>) {
    let changed = 0;
    let last: number | null = null;

    for (const found of list.all({ after, most })) {
      const { number, actionNow: before, attempts, ...answers } = v.parse(answersRow, found);
      last = number;
      const { amount, ...said } = answers;
      // Most orders have had the same answers as many another.
      const bands = current.amountBands.map(({ from }) => amount.minorUnits >= from);
      const key = JSON.stringify([said, attempts, bands]);
      const known = assessed.get(key);
      const action = known === undefined ? actionNow(answers, attempts) : known;
      assessed.set(key, action);
      if (action === before) continue;

      write.run({ number, action });
      changed += 1;
    }
    return { changed, last };
  }

  async function follow(change: number): Promise<number> {
    const assessed = new Map<string, AssessmentAction | null>();
    let changed = 0;
    // A later change begins anew, and this one has nothing more to say.
    while (progress.upTo < Infinity && progress.change === change) {
      const batch = together(() => assessNext(progress.upTo, aFew, assessed));
      changed += batch.changed;
      progress.upTo = batch.last ?? Infinity;
      if (batch.last === null) nothingToDo.run();
      else await setImmediate();
    }
    return changed;
  }

  function together<T>(work: () => T): T {
    database.exec('begin immediate');
    try {
      const done = work();
      database.exec('commit');
      return done;
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  }

  return {
    policy: () => current,
    policySaved: () => kept()?.saved ?? null,

    keepPolicy(policy, saved) {
      if (policy === null) forget.run();
      else keep.run({ policy: JSON.stringify(policy), saved: saved.toISOString() });
      current = policy ?? own;
      progress.upTo = 0;
      progress.change += 1;
      const change = follow(progress.change);
      following = change;
      return change;
    },

    actionNow,
    isBehind: ({ number }) => number > progress.upTo,

    async caughtUp() {
      while (progress.upTo < Infinity) await following;
    },

    assessAll: () =>
      together(() => {
        const { changed } = assessNext(0, Number.MAX_SAFE_INTEGER, new Map());
        nothingToDo.run();
        return changed;
      }),
  };
}
