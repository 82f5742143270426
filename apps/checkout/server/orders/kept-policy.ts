import { readPolicy, type AssessmentAction, type AssessmentPolicy, type WholePolicy } from '@flipside/core';
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { statesToAssess, whatTheBankSaid } from '../../contract/what-the-bank-said.ts';
import { answersRow } from './order-row.ts';

export interface KeptPolicy {
  /** The policy as it is now. */
  policy(): WholePolicy;
  /** When it was saved, in ISO 8601; null where it is the shop's own. */
  policySaved(): string | null;
  /** Keeps a policy, or none for the shop's own, and assesses every order by it. How many are to be treated otherwise than before. */
  keepPolicy(policy: WholePolicy | null, saved: Date): number;
  /** Assesses every order by the policy as it is. */
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
 * How often the bank was asked again before its last answer, and the shopper for the code, as columns of a query of orders. The plus
 * keeps SQLite from looking through all declined orders in place of the few of a purchase.
 */
export const attemptColumns = `
  (select count(*) from attempts
   where order_number = orders.number and action = 'retry' and key <> coalesce(asked_as, attempt)) +
  (select count(*) from orders earlier
   where earlier.purchase = orders.purchase and earlier.number < orders.number
     and +earlier.state = 'declined' and earlier.action = 'retry') as retried,
  (select count(*) from orders earlier
   where earlier.purchase = orders.purchase and earlier.number < orders.number
     and earlier.action = 'ask-cardholder') as askedForCode
`;

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
           ${attemptColumns}
    from orders where state in (${states})`);
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

  function assessAll(): number {
    // Most orders have had the same answers as many another.
    const assessed = new Map<string, AssessmentAction | null>();
    let changed = 0;

    for (const found of list.all()) {
      const { number, actionNow, attempts, ...answers } = v.parse(answersRow, found);
      const { amount, ...said } = answers;
      const bands = current.amountBands.map(({ from }) => amount.minorUnits >= from);
      const key = JSON.stringify([said, attempts, bands]);
      const known = assessed.get(key);
      const action =
        known === undefined ? (whatTheBankSaid(answers, attempts, current).assessment?.action ?? null) : known;
      assessed.set(key, action);
      if (action === actionNow) continue;

      write.run({ number, action });
      changed += 1;
    }
    nothingToDo.run();
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
      const before = current;
      try {
        return together(() => {
          if (policy === null) forget.run();
          else keep.run({ policy: JSON.stringify(policy), saved: saved.toISOString() });
          current = policy ?? own;
          return assessAll();
        });
      } catch (error) {
        current = before;
        throw error;
      }
    },

    assessAll: () => together(assessAll),
  };
}
