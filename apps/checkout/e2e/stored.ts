import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Demo } from '../../../.ci/demo-servers.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** The files of the two servers' databases. */
export function databasesOf({ dataDir }: Pick<Demo, 'dataDir'>) {
  return {
    shop: join(dataDir, 'shop/shop.sqlite'),
    processor: join(dataDir, 'processor/ledger.sqlite'),
    vault: join(dataDir, 'processor/vault.sqlite'),
  };
}

/** What the shop has kept of a shopper's orders, oldest first, read from its file. */
export function ordersOf(demo: Demo, email: string): readonly Row[] {
  return rows(databasesOf(demo).shop, 'select * from orders where email = ? order by number', email);
}

/** What the processor has in its ledger for an order, read from its file. */
export function authorizationsFor(demo: Demo, order: Row | undefined): readonly Row[] {
  const reference = String(order?.['number']);
  return rows(databasesOf(demo).processor, 'select * from authorizations where reference = ?', reference);
}

/** What shop and processor have kept of the looks at a browser that an order was confirmed after, oldest first. */
export function looksFor(demo: Demo, order: Row | undefined) {
  const files = databasesOf(demo);
  return rows(
    files.shop,
    'select * from browser_looks where order_number = ? order by rowid',
    String(order?.['number']),
  ).map(({ id, ending }) => {
    const query = 'select * from transactions where threeDSServerTransID = ?';
    return { ending, transaction: rows(files.processor, query, String(id))[0] };
  });
}

/** What the shop has kept of the cards that a shopper has saved, read from its file. */
export function savedCardsOf(demo: Demo, email: string): readonly Row[] {
  const query = 'select saved_cards.* from saved_cards join orders using (attempt) where email = ?';
  return rows(databasesOf(demo).shop, query, email);
}

/** The cards in the processor's vault, sealed. */
export function vaultOf(demo: Demo): readonly Row[] {
  return rows(databasesOf(demo).vault, 'select * from cards');
}

/** Every row of every table. */
export function everyRow(file: string): readonly Row[] {
  const tables = rows(file, `select name from sqlite_schema where type = 'table'`);
  return tables.flatMap(({ name }) => rows(file, `select * from "${String(name)}"`));
}

function rows(file: string, query: string, ...values: string[]): readonly Row[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(query).all(...values);
  } finally {
    database.close();
  }
}
