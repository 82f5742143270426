import { defaultPolicy } from '@flipside/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaffOrderAnswer, StaffOrders } from '../../contract/order.ts';
import { everything, openShop, type OpenShop } from '../testing/open-shop.ts';
import { fillOrders } from '../testing/fill-orders.ts';

const folder = mkdtempSync(join(tmpdir(), 'shop-'));
const file = join(folder, 'shop.sqlite');
let shop: OpenShop;

beforeAll(() => {
  shop = openShop({ file });
  fillOrders(file, 10_000);
  shop.orders.assessAll();
}, 60_000);

afterAll(() => {
  shop.orders.close();
  shop.savedCards.close();
  rmSync(folder, { recursive: true });
});

const list = async (query: string): Promise<StaffOrders> => (await shop.get(`/api/staff/orders?${query}`)).json();
const one = async (id: string): Promise<StaffOrderAnswer> => (await shop.get(`/api/staff/orders/${id}`)).json();

describe('Ten thousand orders', () => {
  test('V4: come a page at a time, each on one page and one only', async () => {
    const { pages, total } = await list('');
    const seen = new Set<number>();
    for (let page = 1; page <= pages; page += 1) {
      const { orders } = await list(`page=${page}`);
      expect(orders.length).toBeLessThanOrEqual(25);
      for (const { number } of orders) seen.add(number);
    }

    expect([total, pages, seen.size]).toEqual([10_000, 400, 10_000]);
  });

  test('N9: are searched by last four, and the answer is a page, too', async () => {
    const { orders, total } = await list('lastFour=4242');

    expect(total).toBeGreaterThan(0);
    expect(orders.length).toBe(total);
    expect(new Set(orders.map(({ lastFour }) => lastFour))).toEqual(new Set(['4242']));
  });

  test('V3: others are answered while a change of the policy goes through them, and by the policy as it is now', async () => {
    const [last] = shop.orders.page({ ...everything, address: 'A', code: 'M', state: 'held' }).orders;
    if (last === undefined) throw new Error('No order is held for its address.');
    const written: unknown[] = [];

    const saving = shop
      .staff('PUT', '/policy', { ...defaultPolicy, partialAddress: 'proceed' })
      .then((response) => written.push(response.status));
    await Promise.resolve();
    // Saved once its request was read; the orders follow.
    while (shop.orders.policySaved() === null) await new Promise((resolve) => setImmediate(resolve));
    const shown = await one(last.id);
    const listed = (await list(`text=${last.number}`)).orders[0];
    const before = [...written];

    expect(before, 'the change is still going through the orders').toEqual([]);
    expect([last.actionNow, shown.order.actionNow, listed?.actionNow]).toEqual(['review', 'proceed', 'proceed']);
    // Who looks for what is to be done gets an answer once it is a true one.
    const { orders, total } = await list('toDo=proceed');
    await saving;
    expect(written).toEqual([200]);
    expect(total).toBe(shop.orders.page({ ...everything, toDo: 'proceed' }).total);
    expect(orders.every(({ actionNow }) => actionNow === 'proceed')).toBe(true);
  });

  test('V3: of two changes the later one holds, for every order', async () => {
    await Promise.all([
      shop.staff('PUT', '/policy', { ...defaultPolicy, noAddressMatch: 'decline' }),
      shop.staff('PUT', '/policy', defaultPolicy),
    ]);

    expect(shop.orders.policy()).toEqual(defaultPolicy);
    expect(shop.orders.page({ ...everything, toDo: 'decline', state: 'approved' }).total).toBe(0);
    expect(shop.orders.assessAll(), 'nothing is left to assess').toBe(0);
  });
});
