import { DatabaseSync } from 'node:sqlite';
import type { AssessmentPolicy } from '@flipside/core';
import type { OrderState, StaffOrders } from '../../contract/order.ts';
import type { OrderSearch } from '../../contract/order-search.ts';
import type { PresenceIndicator } from '../../contract/order-request.ts';
import type { Authorization } from '../processor/authorization.ts';
import { createAuthentications, keepAuthentications, type OrderAuthentications } from './authentications.ts';
import { createBrowserLooks, keepBrowserLooks, type BrowserLooks } from './browser-looks.ts';
import { addColumns, createIndexes, createTables } from './order-tables.ts';
import { createDecisions, keepDecisions, type Decisions } from './decisions.ts';
import { createSearch, fillSearch, findOrders } from './find-orders.ts';
import { createFallbacks, keepFallbacks, type KeptFallbacks } from './kept-fallbacks.ts';
import { createPolicy, keepPolicies, type KeptPolicy } from './kept-policy.ts';
import type { Order, OrderDraft } from './order.ts';
import { readOrders, type OrderReads } from './read-orders.ts';
import { writeOrders, type Decided } from './write-orders.ts';

export interface OrderStore extends OrderReads, Decisions, KeptPolicy, KeptFallbacks {
  /** Writes the order of this attempt down, or finds the one that is there already. On disk when it returns. */
  open(draft: OrderDraft, created: Date): { readonly order: Order; readonly fresh: boolean };
  /** Makes an open order ask anew with this try's contact and card. Basket and amount stay as they are. */
  reopen(order: Order, draft: OrderDraft): Order;
  /** Notes how far an open order has come. A settled one stays as it is. */
  mark(order: Order, state: OrderState): Order;
  /**
   * Writes down the processor's word and what is done about it. A settled order keeps its first word. One whose approval is to be
   * taken back is `voiding` until `mark` says that it is.
   */
  settle(order: Order, authorization: Authorization, decided: Decided): Order;
  /**
   * Begins to ask anew, under another key, for an order that nothing is charged for: taken back, declined or never reached; with this said
   * of the code.
   */
  askAnew(order: Order, key: string, presence?: PresenceIndicator): Order;
  /** What shoppers were asked to confirm. */
  readonly authentications: OrderAuthentications;
  /** What their banks looked at before. */
  readonly browserLooks: BrowserLooks;
  /** Newest first; `page` counts from 1. */
  page(search: OrderSearch): StaffOrders;
  close(): void;
}

/** The orders in an SQLite file (`:memory:` for none). Every write is on disk before its method returns. */
export function openOrderStore(file: string, ownPolicy: AssessmentPolicy = {}): OrderStore {
  const database = new DatabaseSync(file);
  // FULL: an attempt key that a power cut could lose would be charged again.
  database.exec('pragma journal_mode = wal; pragma synchronous = full;');
  database.exec(
    createTables + createDecisions + createPolicy + createFallbacks + createAuthentications + createBrowserLooks,
  );
  const older = addColumns(database);
  database.exec(createIndexes + createSearch);
  if (older) fillSearch(database);

  const reads = readOrders(database);
  const decisions = keepDecisions(database);
  const policies = keepPolicies(database, ownPolicy);
  policies.assessAll();

  const writes = writeOrders(database);
  const authentications = keepAuthentications(database);
  const writeToDo = database.prepare('update orders set action_now = :action where id = :id');

  /** The order as it is on disk now, with what the policy says to do about it. */
  function asWritten({ id }: Order): Order {
    const order = found(reads.byId(id));
    const action = policies.actionNow(order, reads.attemptsAt(order));
    if (action !== order.actionNow) writeToDo.run({ id, action });
    return { ...order, actionNow: action };
  }

  /** What the policy says to do about it, also where a change of it has not come to this order yet. */
  function asOfNow(order: Order): Order {
    return policies.isBehind(order)
      ? { ...order, actionNow: policies.actionNow(order, reads.attemptsAt(order)) }
      : order;
  }

  const now = (order: Order | undefined) => order && asOfNow(order);

  return {
    ...reads,
    byId: (id) => now(reads.byId(id)),
    byAttempt: (attempt) => now(reads.byAttempt(attempt)),

    open(draft, created) {
      // Asked first, since an insert that finds its key taken uses up an order number all the same.
      const earlier = reads.byAttempt(draft.attempt);
      if (earlier !== undefined) return { order: earlier, fresh: false };

      const fresh = writes.insert(draft, created);
      return { order: found(reads.byAttempt(draft.attempt)), fresh };
    },

    reopen(order, draft) {
      writes.reopen(order, draft);
      return asWritten(order);
    },

    mark(order, state) {
      writes.mark(order, state);
      return asWritten(order);
    },

    settle(order, authorization, decided) {
      writes.settle(order, authorization, decided);
      return asWritten(order);
    },

    askAnew(order, key, presence) {
      writes.askAnew(order, key, presence);
      return asWritten(order);
    },

    authentications: {
      ...authentications,
      began(order, authentication, at) {
        authentications.began(order, authentication, at);
        asWritten(order);
      },
      ended(order, how) {
        authentications.ended(order, how);
        asWritten(order);
      },
    },

    browserLooks: keepBrowserLooks(database),

    ...findOrders(database, asOfNow),
    ...policies,
    ...keepFallbacks(database),
    ...decisions,

    decide(order, decision) {
      decisions.decide(order, decision);
      asWritten(order);
    },

    close: () => database.close(),
  };
}

function found(order: Order | undefined): Order {
  if (order === undefined)
    throw new Error('An order that was just written is not in the file. Is another program changing it?');
  return order;
}
