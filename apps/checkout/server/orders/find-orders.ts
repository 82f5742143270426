import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { StaffOrders } from '../../contract/order.ts';
import type { OrderSearch, StateFilter } from '../../contract/order-search.ts';
import { readOrderRow } from './order-row.ts';
import { staffOrder, type Order } from './order.ts';

export const createSearch = `
  create virtual table if not exists orders_text using fts5(
    name, email, content = 'orders', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
  create trigger if not exists orders_text_new after insert on orders begin
    insert into orders_text (rowid, name, email) values (new.number, new.name, new.email);
  end;
  create trigger if not exists orders_text_changed after update of name, email on orders begin
    insert into orders_text (orders_text, rowid, name, email) values ('delete', old.number, old.name, old.email);
    insert into orders_text (rowid, name, email) values (new.number, new.name, new.email);
  end;
  drop index if exists orders_by_last_four;
  create index if not exists orders_of_last_four on orders (last_four, number);
  create index if not exists orders_in_state on orders (state, number);
  create index if not exists orders_to_do on orders (action_now, number);
  create index if not exists orders_decided on orders (decision, number);
  create index if not exists orders_of_address_answer on orders (avs, number);
  create index if not exists orders_of_code_answer on orders (security_code_result, number);
  create index if not exists orders_held on orders (state, action, number) where decision is not 'release';
`;

const states: Readonly<Partial<Record<StateFilter, string>>> = {
  held: `state = 'approved' and action = 'review' and decision is not 'release'`,
  released: `decision = 'release' and state = 'approved'`,
  waiting: `decision = 'ask'`,
  stopped: `decision = 'decline'`,
};

/** What the file is asked for a search: how many there are, and one page of them, newest first. */
export function queriesFor(search: Omit<OrderSearch, 'page'>): {
  readonly count: string;
  readonly list: string;
  readonly values: Readonly<Record<string, string | number>>;
} {
  const conditions: string[] = [];
  const values: Record<string, string | number> = {};
  const ask = (condition: string, value: Readonly<Record<string, string | number>> = {}) => {
    conditions.push(`(${condition})`);
    Object.assign(values, value);
  };
  const letter = (column: string, name: 'address' | 'code') => {
    if (search[name] === 'none') ask(`${column} is null`);
    else if (search[name] !== '') ask(`${column} = :${name}`, { [name]: search[name] });
  };

  const { lastFour, text, state, toDo } = search;
  if (lastFour !== '') ask('last_four = :lastFour', { lastFour });
  if (/^\d+$/.test(text)) ask('number = :number', { number: Number(text) });
  else if (text !== '')
    ask('number in (select rowid from orders_text where orders_text match :words)', { words: wordsOf(text) });
  if (state !== '') ask(states[state] ?? 'state = :state', states[state] === undefined ? { state } : {});
  if (toDo !== '') ask('action_now = :toDo', { toDo });
  letter('avs', 'address');
  letter('security_code_result', 'code');

  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  return {
    count: `select count(*) as total from orders ${where}`,
    // The page is cut from the index; only its own rows are read whole.
    list: `select * from orders where number in (
             select number from orders ${where} order by number desc limit :size offset :offset
           ) order by number desc`,
    values,
  };
}

/** Each word as the beginning of one. Quoted, since `*` and `-` mean something to the file's own search. */
function wordsOf(text: string): string {
  const words = text.normalize('NFKC').split(/[^\p{L}\p{N}\p{M}]+/u);
  const wanted = words.filter((word) => word !== '').map((word) => `"${word}"*`);
  return wanted.length === 0 ? '""' : wanted.join(' ');
}

const size = 25;

/** The list of orders, narrowed and counted. */
export function findOrders(
  database: DatabaseSync,
  asOfNow: (order: Order) => Order,
): { page(search: OrderSearch): StaffOrders } {
  const prepared = new Map<string, StatementSync>();
  const prepare = (query: string) => {
    const statement = prepared.get(query) ?? database.prepare(query);
    prepared.set(query, statement);
    return statement;
  };

  return {
    page({ page, ...search }) {
      const { count, list, values } = queriesFor(search);
      const total = Number(prepare(count).get(values)?.['total'] ?? 0);
      const rows = prepare(list).all({ ...values, size, offset: (page - 1) * size });

      return {
        orders: rows.map((row) => staffOrder(asOfNow(readOrderRow(row)))),
        page,
        pages: Math.max(1, Math.ceil(total / size)),
        total,
      };
    },
  };
}

/** A file from before there was a search has its orders taken into it. */
export function fillSearch(database: DatabaseSync): void {
  database.exec(`insert into orders_text (orders_text) values ('rebuild')`);
}
