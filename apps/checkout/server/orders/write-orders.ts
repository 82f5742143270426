import type { Assessment } from '@flipside/core';
import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { OrderState } from '../../contract/order.ts';
import type { PresenceIndicator } from '../../contract/order-request.ts';
import type { Authorization } from '../processor/authorization.ts';
import type { Order, OrderDraft } from './order.ts';

/** What was decided on an answer, and when it came. */
export interface Decided {
  readonly assessment: Assessment;
  readonly answered: Date;
}

/** What is written into the file of the orders, each on disk before it returns. What it means is said at `OrderStore`. */
export interface OrderWrites {
  /** Whether it was written: not where the attempt has its order already. */
  insert(draft: OrderDraft, created: Date): boolean;
  reopen(order: Order, draft: OrderDraft): void;
  mark(order: Order, state: OrderState): void;
  settle(order: Order, authorization: Authorization, decided: Decided): void;
  askAnew(order: Order, key: string, presence?: PresenceIndicator): void;
}

const open = `state in ('asking', 'unknown', 'unreached', 'voiding')`;

/** Writes orders, and every answer to them. */
export function writeOrders(database: DatabaseSync): OrderWrites {
  const insert = database.prepare(`
    insert into orders (id, attempt, created, lines, minor_units, currency, email, name, address,
                        brand, chosen_brand, last_four, expiry, presence_indicator, saved_card, statement, authentication,
                        state, purchase, asked_as)
    values (:id, :attempt, :created, :lines, :minorUnits, :currency, :email, :name, :address,
            :brand, :chosenBrand, :lastFour, :expiry, :presenceIndicator, :savedCard, :statement, :authentication,
            'asking', :purchase, :attempt)
    on conflict (attempt) do nothing`);
  const again = database.prepare(`
    update orders
    set email = :email, name = :name, address = :address, brand = :brand, chosen_brand = :chosenBrand, last_four = :lastFour,
        expiry = :expiry, presence_indicator = :presenceIndicator, saved_card = :savedCard, statement = :statement,
        state = 'asking'
    where id = :id and ${open}`);
  const markAs = database.prepare(`update orders set state = :state where id = :id and ${open}`);
  const word = database.prepare(`
    update orders
    set state = :state, authorization_id = :authorizationId, authorization_code = :authorizationCode, reason = :reason,
        avs = :avs, security_code_result = :securityCodeResult, brand = :brand, network = :network,
        last_four = :lastFour, expiry = :expiry,
        action = :action, rule = :rule, show = :show,
        trans_status = coalesce(:transStatus, trans_status), eci = coalesce(:eci, eci)
    where id = :id and ${open}`);
  const note = database.prepare(`
    insert into attempts (key, order_number, answered, presence_indicator, state, authorization_id, authorization_code,
                          reason, avs, security_code_result, action, rule)
    values (:key, :number, :answered, :presenceIndicator, :state, :authorizationId, :authorizationCode,
            :reason, :avs, :securityCodeResult, :action, :rule)
    on conflict (key) do nothing`);
  const noteVoided = database.prepare(`update attempts set state = 'voided' where key = ? and state = 'approved'`);
  const anew = database.prepare(
    `update orders set asked_as = :key, state = 'asking', presence_indicator = coalesce(:presence, presence_indicator)
     where id = :id and state in ('voided', 'declined', 'unreached')`,
  );

  return {
    insert(draft, created) {
      const { changes } = insert.run({
        id: randomUUID(),
        attempt: draft.attempt,
        purchase: draft.purchase,
        created: created.toISOString(),
        lines: JSON.stringify(draft.lines),
        minorUnits: draft.amount.minorUnits,
        currency: draft.amount.currency,
        authentication: draft.authentication,
        ...contactAndCard(draft),
      });
      return changes === 1;
    },

    reopen: ({ id }, draft) => void again.run({ id, ...contactAndCard(draft) }),

    mark({ id, askedAs }, state) {
      markAs.run({ id, state });
      if (state === 'voided') noteVoided.run(askedAs);
    },

    settle(order, authorization, { assessment: { action, rule, voidFirst, show }, answered }) {
      const { id: authorizationId, token: _token, brand, network, lastFour, expiry, state, ...rest } = authorization;
      const { transStatus, eci, ...answers } = rest;
      const decided = { ...answers, authorizationId, action, rule };

      note.run({
        ...decided,
        key: order.askedAs,
        number: order.number,
        answered: answered.toISOString(),
        presenceIndicator: order.presenceIndicator,
        state,
      });
      word.run({
        ...decided,
        id: order.id,
        state: voidFirst && state === 'approved' ? 'voiding' : state,
        brand,
        network,
        lastFour,
        expiry,
        transStatus,
        eci,
        show: show === undefined || show === 'declined' ? null : show,
      });
    },

    askAnew: ({ id }, key, presence) => void anew.run({ id, key, presence: presence ?? null }),
  };
}

function contactAndCard({ address, statement, ...draft }: OrderDraft) {
  const { email, name, brand, chosenBrand, lastFour, expiry, presenceIndicator, savedCard } = draft;
  return {
    email,
    name,
    address: JSON.stringify(address),
    brand,
    chosenBrand,
    lastFour,
    expiry,
    presenceIndicator,
    savedCard,
    statement: statement && JSON.stringify(statement),
  };
}
