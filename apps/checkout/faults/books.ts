import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databasesOf, everyRow } from '../e2e/stored.ts';
import { filesIn, filesWithCode, filesWithNumber } from '../e2e/traces.ts';

interface OrderRow {
  readonly number: number;
  readonly id: string;
  readonly attempt: string;
  readonly state: string;
  readonly authorizationId: string | null;
  readonly minorUnits: number;
  /** Of a card of two brands the one that was chosen. */
  readonly chosenBrand: string | null;
  readonly lastFour: string;
  /** How the shopper's confirmation with the bank ended. */
  readonly transStatus: string | null;
}

interface Charge {
  readonly id: string;
  readonly minorUnits: number;
  readonly network: string | null;
}

// What the query names is what its rows have.
const orders = (rows: readonly unknown[]) => rows as readonly OrderRow[];

/** Both databases side by side, read from their files while the servers write. */
export interface Books {
  /** The approvals that stand, not voided, for all attempts at a purchase. */
  standingFor(purchase: string): readonly Charge[];
  standingForAttempt(attempt: string): readonly Charge[];
  /** The attempts that the shop has no word on yet. */
  open(): readonly OrderRow[];
  /** Each order whose state is not what the ledger says, in words. */
  disagreements(): readonly string[];
  /** How many orders, approvals that stand, and voids there are. */
  count(): { readonly orders: number; readonly charged: number; readonly voided: number; readonly declined: number };
  byId(orderId: string): OrderRow | undefined;
  close(): void;
}

const ordersQuery = `
  select number, id, attempt, state, authorization_id as authorizationId, minor_units as minorUnits,
         chosen_brand as chosenBrand, last_four as lastFour, trans_status as transStatus
  from orders`;

/** The card whose bank wants a payment confirmed ends so. */
const toConfirm = '3220';

export function openBooks(dataDir: string): Books {
  const { shop: shopFile, processor: ledgerFile } = databasesOf({ dataDir });
  const shop = new DatabaseSync(shopFile, { readOnly: true, timeout: 5000 });
  const ledger = new DatabaseSync(ledgerFile, { readOnly: true, timeout: 5000 });

  const byPurchase = shop.prepare(`${ordersQuery} where purchase = ?`);
  const byAttempt = shop.prepare(`${ordersQuery} where attempt = ?`);
  const byId = shop.prepare(`${ordersQuery} where id = ?`);
  const every = shop.prepare(`${ordersQuery} order by number`);
  const withoutWord = shop.prepare(`${ordersQuery} where state in ('asking', 'unknown', 'voiding') order by number`);
  const standing = ledger.prepare(
    `select id, minorUnits, network from authorizations where reference = ? and state = 'approved'`,
  );
  const inState = ledger.prepare('select count(*) as times from authorizations where state = ?');

  const chargesFor = ({ number }: OrderRow) => standing.all(String(number)) as unknown as readonly Charge[];
  const times = (state: string) => Number(inState.get(state)?.['times']);

  return {
    standingFor: (purchase) => orders(byPurchase.all(purchase)).flatMap(chargesFor),
    standingForAttempt: (attempt) => orders(byAttempt.all(attempt)).flatMap(chargesFor),
    open: () => orders(withoutWord.all()),
    byId: (orderId) => orders(byId.all(orderId))[0],
    disagreements: () =>
      orders(every.all()).flatMap((order) => {
        const charges = chargesFor(order);
        const wanted = order.state === 'approved' ? [order.authorizationId] : [];
        const agrees =
          charges.map(({ id }) => id).join() === wanted.join() &&
          charges.every(({ minorUnits }) => minorUnits === order.minorUnits) &&
          charges.every(({ network }) => network === (order.chosenBrand ?? network)) &&
          (charges.length === 0 || order.lastFour !== toConfirm || order.transStatus === 'Y');
        return agrees ? [] : [`order ${order.number} is ${order.state} and has ${charges.length} standing charges`];
      }),
    count: () => ({
      orders: every.all().length,
      charged: times('approved'),
      voided: times('voided'),
      declined: times('declined'),
    }),
    close() {
      shop.close();
      ledger.close();
    },
  };
}

/** Where a number or a code stands in what the two servers have written (P4), in words. */
export function tracesIn(
  dataDir: string,
  { numbers, codes }: { readonly numbers: readonly string[]; readonly codes: readonly string[] },
): readonly string[] {
  const files = filesIn(dataDir);
  const databases = databasesOf({ dataDir });
  const found = numbers.flatMap((number) => filesWithNumber(files, number).map((file) => `a number in ${file}`));

  // The key was made before the first card, and is full of chance.
  const texts = files.filter((file) => basename(file) !== 'private-key.json');
  const chance = orderNumbersOf(databases.shop).filter((number) => codes.some((code) => number.includes(code)));
  const copies = withoutOrderNumbers(texts, chance);
  for (const code of codes) {
    found.push(...filesWithCode(copies, code).map((file) => `the code ${code} in ${file}`));
    for (const database of Object.values(databases)) {
      found.push(
        ...valuesOf(database)
          .filter((value) => value === code)
          .map(() => `the code ${code} as a value in ${database}`),
      );
    }
  }
  for (const copy of copies) rmSync(copy);
  return found;
}

/** Every value in a database but the orders' own numbers: the search by name calls them `id`, as a whole number. */
function valuesOf(file: string): readonly string[] {
  return everyRow(file).flatMap(
    ({ number: _number, order_number: _orderNumber, reference: _reference, seq: _seq, id, ...row }) =>
      [...Object.values(row), ...(typeof id === 'string' ? [id] : [])].map(String),
  );
}

function orderNumbersOf(file: string): readonly string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const numbers = database.prepare('select number from orders').all();
  database.close();
  return numbers.map(({ number }) => String(number));
}

/** Copies of the files without those orders' numbers that hold a code by chance, as 1123 does. */
function withoutOrderNumbers(files: readonly string[], numbers: readonly string[]): readonly string[] {
  return files.map((file) => {
    const copy = `${file}.searched`;
    const text = readFileSync(file, 'latin1');
    writeFileSync(
      copy,
      numbers.reduce((rest, number) => rest.replaceAll(number, '####'), text),
      'latin1',
    );
    return copy;
  });
}
