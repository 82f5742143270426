import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { OrderState, StaffOrders } from '../../contract/order.ts';
import type { Authorization } from '../processor/authorization.ts';
import { createOrders, readOrderRow } from './order-row.ts';
import { staffOrder, type Order, type OrderDraft } from './order.ts';

export interface OrderStore {
  /** Writes the order of this attempt down, or finds the one that is there already. On disk when it returns. */
  open(draft: OrderDraft, created: Date): { readonly order: Order; readonly fresh: boolean };
  /** Makes an open order ask anew with this try's contact and card. Basket and amount stay as they are. */
  reopen(order: Order, draft: OrderDraft): Order;
  /** Notes how far an open order has come. A settled one stays as it is. */
  mark(order: Order, state: OrderState): Order;
  /** Writes the processor's word down. A settled order keeps its first word. */
  settle(order: Order, authorization: Authorization): Order;
  byId(id: string): Order | undefined;
  byAttempt(attempt: string): Order | undefined;
  /** Those that the processor was asked about and that have no word yet, oldest first. */
  awaitingWord(): readonly Order[];
  /** Newest first; `page` counts from 1. */
  page(search: { lastFour?: string | undefined; page: number; size: number }): StaffOrders;
  close(): void;
}

const open = `state in ('asking', 'unknown', 'unreached')`;

/** The orders in an SQLite file (`:memory:` for none). Every write is on disk before its method returns. */
export function openOrderStore(file: string): OrderStore {
  const database = new DatabaseSync(file);
  // FULL: an attempt key that a power cut could lose would be charged again.
  database.exec('pragma journal_mode = wal; pragma synchronous = full;');
  database.exec(createOrders);

  const insert = database.prepare(`
    insert into orders (id, attempt, created, lines, minor_units, currency, email, name, address,
                        brand, last_four, expiry, presence_indicator, state)
    values (:id, :attempt, :created, :lines, :minorUnits, :currency, :email, :name, :address,
            :brand, :lastFour, :expiry, :presenceIndicator, 'asking')
    on conflict (attempt) do nothing`);
  const again = database.prepare(`
    update orders
    set email = :email, name = :name, address = :address, brand = :brand, last_four = :lastFour, expiry = :expiry,
        presence_indicator = :presenceIndicator, state = 'asking'
    where id = :id and ${open}`);
  const markAs = database.prepare(`update orders set state = :state where id = :id and ${open}`);
  const word = database.prepare(`
    update orders
    set state = :state, authorization_id = :authorizationId, authorization_code = :authorizationCode, reason = :reason,
        avs = :avs, security_code_result = :securityCodeResult, brand = :brand, last_four = :lastFour, expiry = :expiry
    where id = :id and ${open}`);
  const findById = database.prepare('select * from orders where id = ?');
  const findByAttempt = database.prepare('select * from orders where attempt = ?');
  const findAwaiting = database.prepare(`select * from orders where state in ('asking', 'unknown') order by number`);
  const count = database.prepare(
    'select count(*) as total from orders where :lastFour is null or last_four = :lastFour',
  );
  const list = database.prepare(`
    select * from orders where :lastFour is null or last_four = :lastFour
    order by number desc limit :size offset :offset`);

  const one = (row: ReturnType<typeof findById.get>) => (row === undefined ? undefined : readOrderRow(row));
  const byId = (id: string) => one(findById.get(id));
  const byAttempt = (attempt: string) => one(findByAttempt.get(attempt));
  const asWritten = ({ id }: Order) => found(byId(id));

  return {
    open(draft, created) {
      // Asked first, since an insert that finds its key taken uses up an order number all the same.
      const earlier = byAttempt(draft.attempt);
      if (earlier !== undefined) return { order: earlier, fresh: false };

      const { changes } = insert.run({
        id: randomUUID(),
        attempt: draft.attempt,
        created: created.toISOString(),
        lines: JSON.stringify(draft.lines),
        minorUnits: draft.amount.minorUnits,
        currency: draft.amount.currency,
        ...contactAndCard(draft),
      });

      return { order: found(byAttempt(draft.attempt)), fresh: changes === 1 };
    },

    reopen(order, draft) {
      again.run({ id: order.id, ...contactAndCard(draft) });
      return asWritten(order);
    },

    mark(order, state) {
      markAs.run({ id: order.id, state });
      return asWritten(order);
    },

    settle(order, { id: authorizationId, token: _token, ...rest }) {
      word.run({ ...rest, id: order.id, authorizationId });
      return asWritten(order);
    },

    byId,
    byAttempt,
    awaitingWord: () => findAwaiting.all().map(readOrderRow),

    page({ lastFour = null, page, size }: { lastFour?: string | null | undefined; page: number; size: number }) {
      const total = Number(count.get({ lastFour })?.['total'] ?? 0);
      const rows = list.all({ lastFour, size, offset: (page - 1) * size });

      return {
        orders: rows.map((row) => staffOrder(readOrderRow(row))),
        page,
        pages: Math.max(1, Math.ceil(total / size)),
        total,
      };
    },

    close: () => database.close(),
  };
}

function contactAndCard({ email, name, address, brand, lastFour, expiry, presenceIndicator }: OrderDraft) {
  return { email, name, address: JSON.stringify(address), brand, lastFour, expiry, presenceIndicator };
}

function found(order: Order | undefined): Order {
  if (order === undefined)
    throw new Error('An order that was just written is not in the file. Is another program changing it?');
  return order;
}
