import type { DatabaseSync } from 'node:sqlite';

/** The table as it is on disk. `number` is what staff and shoppers call an order; `id` is what nobody can guess. */
export const createTables = `
  create table if not exists orders (
    number               integer primary key autoincrement,
    id                   text not null unique,
    attempt              text not null unique,
    created              text not null,
    lines                text not null,
    minor_units          integer not null,
    currency             text not null,
    email                text not null,
    name                 text not null,
    address              text not null,
    brand                text,
    last_four            text not null check (last_four glob '[0-9][0-9][0-9][0-9]'),
    expiry               text not null,
    presence_indicator   text not null,
    state                text not null,
    authorization_id     text,
    authorization_code   text,
    reason               text,
    avs                  text,
    security_code_result text,
    purchase             text,
    asked_as             text,
    action               text,
    rule                 text,
    show                 text,
    saved_card           text,
    action_now           text,
    decision             text,
    statement            text,
    authentication       text,
    trans_status         text,
    eci                  text,
    chosen_brand         text,
    network              text
  ) strict;
  create table if not exists attempts (
    key                  text primary key,
    order_number         integer not null,
    answered             text not null,
    presence_indicator   text not null,
    state                text not null,
    authorization_id     text not null,
    authorization_code   text,
    reason               text,
    avs                  text,
    security_code_result text,
    action               text not null,
    rule                 text not null
  ) strict;
  insert into sqlite_sequence (name, seq) select 'orders', 1000 where not exists (select 1 from sqlite_sequence where name = 'orders');
`;

export const createIndexes = `
  create index if not exists attempts_of_order on attempts (order_number);
  create index if not exists orders_of_purchase on orders (purchase);
  create index if not exists orders_of_email on orders (email collate nocase, number);
  create index if not exists orders_without_word on orders (number) where state in ('asking', 'unknown', 'voiding');
`;

/** Columns that a file from before they were thought of lacks. */
export const addedColumns = [
  'purchase',
  'asked_as',
  'action',
  'rule',
  'show',
  'saved_card',
  'action_now',
  'decision',
  'statement',
  'authentication',
  'trans_status',
  'eci',
  'chosen_brand',
  'network',
] as const;

/** A file that an older version of this program wrote is taken as it is. Returns whether it was one. */
export function addColumns(database: DatabaseSync): boolean {
  const there = new Set(
    database
      .prepare('pragma table_info(orders)')
      .all()
      .map(({ name }) => name),
  );
  const missing = addedColumns.filter((column) => !there.has(column));
  for (const column of missing) database.exec(`alter table orders add column ${column} text`);
  return missing.length > 0;
}
