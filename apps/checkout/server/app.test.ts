import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop, order } from './testing/open-shop.ts';

let front: string;

beforeAll(() => {
  front = mkdtempSync(join(tmpdir(), 'front-'));
  mkdirSync(join(front, 'assets'));
  writeFileSync(join(front, 'index.html'), '<!doctype html><title>Shop</title>');
  writeFileSync(join(front, 'assets/index-abc123.js'), 'export {};');
});
afterAll(() => rmSync(front, { recursive: true }));

async function sell(many: number) {
  const shop = openShop();
  for (let n = 1; n <= many; n += 1) {
    const lastFour = String(1000 + n);
    await shop.post({
      ...order,
      attempt: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      card: { ...order.card, lastFour },
    });
  }
  return shop;
}

describe('what the browser is allowed', () => {
  test.each(['/', '/checkout', '/no-such-page', '/api/products', '/api/nothing', '/assets/index-abc123.js'])(
    'P5: %s comes with a policy that allows nothing inline, and of elsewhere the bank’s page in a frame alone',
    async (path) => {
      const { headers } = await openShop({ front }).get(path);

      expect(headers.get('content-security-policy')).toBe(
        "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-src 'self' https://bank.example; require-trusted-types-for 'script'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' https://bank.example",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test('pages and answers are not kept by the browser, hashed files are', async () => {
    const shop = openShop({ front });
    const cacheOf = async (path: string) => (await shop.get(path)).headers.get('cache-control');

    expect(await cacheOf('/')).toBe('no-store');
    expect(await cacheOf('/api/products')).toBe('no-store');
    expect(await cacheOf('/assets/index-abc123.js')).toBe('public, max-age=31536000, immutable');
  });
});

describe('addresses', () => {
  test.each([
    ['/', 200],
    ['/basket', 200],
    ['/orders/abc', 200],
    ['/staff', 200],
    ['/no-such-page', 404],
    ['/assets/../index.html', 404],
    ['/assets/..%2findex.html', 404],
    ['/assets/no-such-file.js', 404],
    ['/api/no-such-thing', 404],
    ['/api/orders/abc', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await openShop({ front }).get(path)).status).toBe(status);
  });

  test('says how to build the pages when they are not built', async () => {
    const response = await openShop({ front: '/nowhere' }).get('/');

    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npx vite build apps/checkout');
  });
});

describe('the log', () => {
  test('has one line a request, with the route and not the address', async () => {
    const shop = openShop({ front });
    const { order: paid } = await (await shop.post(order)).json();

    await shop.get(`/api/orders/${paid.id}`);
    await shop.get('/4111111111111111?code=123');

    expect(shop.logs).toEqual([
      expect.stringMatching(`^POST /api/orders 201 \\d+ms order=${paid.id}$`),
      expect.stringMatching(`^GET /api/orders/:id 200 \\d+ms order=${paid.id}$`),
      expect.stringMatching(/^GET \/?\* 404 \d+ms$/),
    ]);
  });

  test('says where it broke and not what was sent', async () => {
    const shop = openShop();
    shop.orders.close();

    const response = await shop.post(order);

    expect(response.status).toBe(500);
    expect(shop.logs[0]).toMatch(/^Error {2,}at /);
    expect(shop.logs.join()).not.toContain('database is not open');
  });
});

describe('the staff’s list', () => {
  test('is newest first, a page at a time', async () => {
    const shop = await sell(30);

    const first = await (await shop.get('/api/staff/orders')).json();
    const second = await (await shop.get('/api/staff/orders?page=2')).json();

    expect(first).toMatchObject({ page: 1, pages: 2, total: 30 });
    expect(first.orders[0].number).toBe(1030);
    expect(second.orders.at(-1).number).toBe(1001);
  });

  test('is searched by the last four, as the bank gave them', async () => {
    const shop = await sell(2);

    const found = await (await shop.get('/api/staff/orders?lastFour=1111')).json();
    const none = await (await shop.get('/api/staff/orders?lastFour=9999')).json();

    expect(found.total).toBe(2);
    expect(none).toMatchObject({ orders: [], total: 0, pages: 1 });
  });

  test('P4: takes four digits and no more to search by', async () => {
    const response = await openShop().get('/api/staff/orders?lastFour=4111111111111111');

    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain('4111');
  });

  test('shows the three answers of the bank as separate values, without the attempt key', async () => {
    const shop = await sell(1);
    const { orders } = await (await shop.get('/api/staff/orders')).json();

    const one = await (await shop.get(`/api/staff/orders/${orders[0].id}`)).json();

    expect(one.order).toMatchObject({ state: 'approved', avs: 'Y', securityCodeResult: 'M', presenceIndicator: '1' });
    expect(one.order).not.toHaveProperty('attempt');
  });
});
