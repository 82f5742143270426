import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaffOrders } from '../../contract/order.ts';
import type { OrderSearch } from '../../contract/order-search.ts';
import { fillOrders } from '../testing/fill-orders.ts';
import { everything, openShop, type OpenShop } from '../testing/open-shop.ts';
import { queriesFor } from './find-orders.ts';

let folder: string;
let shop: OpenShop;
let database: DatabaseSync;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const file = join(folder, 'shop.sqlite');
  shop = openShop({ file });
  fillOrders(file, 600);
  shop.orders.assessAll();
  database = new DatabaseSync(file, { readOnly: true });
});

afterAll(() => {
  database.close();
  shop.orders.close();
  shop.savedCards.close();
  rmSync(folder, { recursive: true });
});

const ask = async (query: string): Promise<StaffOrders> => (await shop.get(`/api/staff/orders?${query}`)).json();

describe('The staff’s list', () => {
  // prettier-ignore
  test.each<[string, Partial<OrderSearch>, RegExp]>([
    ['the last four',      { lastFour: '7919' },      /INDEX orders_of_last_four/],
    ['an order number',    { text: '1042' },          /INTEGER PRIMARY KEY/],
    ['a name',             { text: 'mül' },           /VIRTUAL TABLE INDEX/],
    ['an e-mail address',  { text: 'shopper-12@' },   /VIRTUAL TABLE INDEX/],
    ['those held',         { state: 'held' },         /INDEX orders_held/],
    ['those released',     { state: 'released' },     /INDEX orders_decided/],
    ['those waiting',      { state: 'waiting' },      /INDEX orders_decided/],
    ['those declined',     { state: 'declined' },     /INDEX orders_in_state/],
    ['what to do',         { toDo: 'review' },        /INDEX orders_to_do/],
    ['the address answer', { address: 'N' },          /INDEX orders_of_address_answer/],
    ['no address answer',  { address: 'none' },       /INDEX orders_of_address_answer/],
    ['the code answer',    { code: 'P' },             /INDEX orders_of_code_answer/],
  ])('is narrowed to %s by an index, and read no further than its page', (_, search, index) => {
    const { count, list, values } = queriesFor({ ...everything, ...search });

    for (const [query, bound] of [[count, values], [list, { ...values, size: 25, offset: 0 }]] as const) {
      const plan = database.prepare(`explain query plan ${query}`).all(bound).map(({ detail }) => String(detail));
      expect(plan.join('\n')).toMatch(index);
      expect(plan.filter((step) => /^SCAN orders$/.test(step))).toEqual([]);
    }
  });

  test('all of it comes newest first, in pages that are counted', async () => {
    const { orders, total, pages } = await ask('');
    const second = await ask('page=2');

    expect([total, pages, orders.length]).toEqual([600, 24, 25]);
    expect(orders[0]?.number).toBe(1600);
    expect(second.orders[0]?.number).toBe(1575);
  });

  test.each([
    ['text=1042', ({ number }: { number: number }) => number === 1042],
    ['text=m%C3%BCller%20ad', ({ name }: { name: string }) => name === 'Ada Müller'],
    ['text=muller', ({ name }: { name: string }) => name.endsWith('Müller')],
    ['text=%E8%8A%B1', ({ name }: { name: string }) => name.startsWith('花子')],
    ['text=shopper-17%40example.com', ({ email }: { email: string }) => email.startsWith('shopper-17')],
    ['address=N&code=M&state=approved', (order: { avs: string | null }) => order.avs === 'N'],
    ['address=none', (order: { avs: string | null }) => order.avs === null],
    [
      'state=held',
      (order: { state: string; action: string | null }) => order.action === 'review' && order.state === 'approved',
    ],
    ['toDo=decline', (order: { actionNow: string | null }) => order.actionNow === 'decline'],
  ])('%s finds these and no others', async (query, belongs) => {
    const { orders, total } = await ask(query);

    expect(total).toBeGreaterThan(0);
    expect(orders.filter((order) => !belongs(order))).toEqual([]);
  });

  test.each(['text=%22', 'text=*', 'text=nobody%20OR', 'text=-', 'lastFour=9999&text=zzz'])(
    '%s finds nothing and breaks nothing',
    async (query) => {
      expect((await ask(query)).total).toBe(0);
    },
  );

  test.each([
    ['text=4242%204242%204242%204242', 'text', 'Search for a card by its last four digits.'],
    ['lastFour=42424', 'lastFour', 'Enter the last four digits of the card, and no more.'],
    ['state=nonsense', 'state', 'Choose one of the list.'],
    ['page=0', 'page', 'Pages count from 1.'],
  ])('P4: %s is refused at %s', async (query, field, message) => {
    const response = await shop.get(`/api/staff/orders?${query}`);

    expect(response.status).toBe(422);
    expect((await response.json()).error.problems).toEqual([{ field, message }]);
  });
});
