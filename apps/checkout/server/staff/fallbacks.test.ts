import { defaultPolicy, en } from '@flipside/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownFallbacks, type Fallbacks } from '../../contract/fallbacks.ts';
import { openShop, order } from '../testing/open-shop.ts';

const { errors, fallback } = en.securityCode;

/** In the United States, Visa's X wants a tick. */
const tickInUs: Fallbacks = {
  ...ownFallbacks,
  exceptions: [{ said: 'absent', brand: 'visa', region: 'US', rule: 'tick' }],
};

const inUs = { ...order.address, city: 'Portland', postalCode: '97205', country: 'US' };
const withX = (more: object = {}) => ({ ...order, card: { ...order.card, presenceIndicator: '9' }, ...more });
const kept = (shop: ReturnType<typeof openShop>) => shop.orders.byAttempt(order.attempt);

describe('What the shop makes of X and I', () => {
  test('C5: believes both until the staff say otherwise', async () => {
    const shop = openShop();

    expect(await (await shop.get('/api/staff/fallbacks')).json()).toEqual({ fallbacks: ownFallbacks, saved: null });
    expect((await shop.post(withX())).status).toBe(201);
  });

  test('C5: tells the checkout, in the shape that the fields and core read', async () => {
    const shop = openShop();
    await shop.staff('PUT', '/fallbacks', {
      absentWherePrinted: 'second-look',
      absentElsewhere: 'taken',
      illegible: 'refused',
      exceptions: [
        ...tickInUs.exceptions,
        { said: 'absent', brand: 'amex', region: null, rule: 'refused' },
        { said: 'illegible', brand: null, region: 'JP', rule: 'taken' },
      ],
    });

    expect(await (await shop.get('/api/fallbacks')).json()).toEqual({
      fallbacks: {
        absent: {
          byBrandAndRegion: { visa: { US: 'tick' } },
          byBrand: { amex: 'refused' },
          byRegion: {},
          whereAlwaysPrinted: 'second-look',
          otherwise: 'taken',
        },
        illegible: { byBrandAndRegion: {}, byBrand: {}, byRegion: { JP: 'taken' }, otherwise: 'refused' },
      },
    });
  });

  test('C5: stands beside the rest of the policy, which stays as it is', async () => {
    const shop = openShop();
    await shop.staff('PUT', '/policy', { noAddressMatch: 'decline' });
    const saved = await (await shop.staff('PUT', '/fallbacks', tickInUs)).json();

    expect(saved).toEqual({ fallbacks: tickInUs, saved: '2026-11-23T12:00:00.000Z' });
    expect(shop.orders.policy()).toEqual({ ...defaultPolicy, noAddressMatch: 'decline' });

    await shop.staff('DELETE', '/policy');
    expect(shop.orders.fallbacks()).toEqual(tickInUs);
  });

  test('C5: can be had back as it was', async () => {
    const shop = openShop();
    await shop.staff('PUT', '/fallbacks', tickInUs);

    expect(await (await shop.staff('DELETE', '/fallbacks')).json()).toEqual({ fallbacks: ownFallbacks, saved: null });
  });

  test('C5: outlives a restart, in the same file as the orders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shop-'));
    const file = join(folder, 'shop.sqlite');
    const before = openShop({ file });
    await before.staff('PUT', '/fallbacks', tickInUs);
    before.orders.close();
    before.savedCards.close();

    const shop = openShop({ file });

    expect(shop.orders.fallbacks()).toEqual(tickInUs);
    shop.orders.close();
    shop.savedCards.close();
    rmSync(folder, { recursive: true });
  });

  test('C5: every mistake is said at its field, and nothing is saved', async () => {
    const shop = openShop();

    const response = await shop.staff('PUT', '/fallbacks', {
      absentWherePrinted: 'maybe',
      absentElsewhere: 'taken',
      exceptions: [
        { said: 'absent', brand: null, region: null, rule: 'tick' },
        { said: 'absent', brand: 'visa', region: 'XX', rule: 'tick' },
        { said: 'absent', brand: 'bancontact', region: 'BE', rule: 'tick' },
      ],
    });

    expect(response.status).toBe(422);
    const { error } = await response.json();
    expect(error.problems.map(({ field }: { field: string }) => field)).toEqual([
      'absentWherePrinted',
      'illegible',
      'exceptions.0.brand',
      'exceptions.1.region',
      'exceptions.2.brand',
    ]);
    expect(shop.orders.fallbacksSaved()).toBeNull();
  });

  test('C5: says which of two exceptions for the same is one too many', async () => {
    const { exceptions } = tickInUs;
    const twice = { ...tickInUs, exceptions: [...exceptions, { ...exceptions[0], rule: 'refused' }] };

    const { error } = await (await openShop().staff('PUT', '/fallbacks', twice)).json();

    expect(error.problems).toMatchObject([{ field: 'exceptions.1' }]);
  });

  test.each([[null], ['{'], [[]], [{}], [{ ...ownFallbacks, more: 1 }]])('C5: %j is none', async (body) => {
    expect((await openShop().staff('PUT', '/fallbacks', body)).status).toBe(422);
  });
});

describe('An order whose shopper gave no code', () => {
  test('C5: is taken with the tick that its brand wants in its country, and keeps what was said', async () => {
    const shop = openShop();
    await shop.staff('PUT', '/fallbacks', tickInUs);

    const response = await shop.post(withX({ address: inUs, statement: { said: 'absent', how: 'tick' } }));

    expect(response.status).toBe(201);
    const statement = {
      at: '2026-11-23T12:00:00.000Z',
      said: 'absent',
      how: 'tick',
      sentence: fallback.tick.absent,
    };
    expect(kept(shop)?.statement).toEqual(statement);
    expect(statement.sentence).not.toMatch(/\d/);
    const shown = await (await shop.get(`/api/staff/orders/${kept(shop)?.id}`)).json();
    expect(shown.order.statement).toEqual(statement);
  });

  test.each([
    ['nothing', {}],
    ['a letter typed', { statement: { said: 'absent', how: 'typed' } }],
    ['a tick for I', { statement: { said: 'illegible', how: 'tick' } }],
  ])('C5: is not asked of the bank with %s where a tick is wanted', async (_, statement) => {
    const shop = openShop();
    await shop.staff('PUT', '/fallbacks', tickInUs);

    const response = await shop.post(withX({ address: inUs, ...statement }));

    expect(response.status).toBe(422);
    const { error } = await response.json();
    expect(error.problems).toEqual([{ field: 'card.code', message: errors.unconfirmed.tick }]);
    expect(shop.processor.asked).toEqual([]);
    expect(kept(shop)).toBeUndefined();
  });

  test('C5: needs no tick in another country, nor of another brand, nor for I', async () => {
    for (const more of [
      {},
      { address: inUs, card: { ...order.card, brand: 'mastercard', presenceIndicator: '9' } },
      { address: inUs, card: { ...order.card, presenceIndicator: '2' } },
    ]) {
      const shop = openShop();
      await shop.staff('PUT', '/fallbacks', tickInUs);
      expect((await shop.post(withX(more))).status).toBe(201);
    }
  });

  test('C7: is refused where the shop takes no I', async () => {
    const shop = openShop();
    await shop.staff('PUT', '/fallbacks', { ...ownFallbacks, illegible: 'refused' });

    const response = await shop.post({ ...order, card: { ...order.card, presenceIndicator: '2' } });

    const { error } = await response.json();
    expect(error.problems).toEqual([{ field: 'card.code', message: errors.letterNotTaken }]);
  });

  test('C5: keeps no statement that its presence indicator contradicts, and none beside a code', async () => {
    const shop = openShop();
    await shop.post({ ...order, statement: { said: 'absent', how: 'tick' } });

    expect(kept(shop)?.statement).toBeNull();
  });

  test('P4: takes no text of a shopper’s as a statement', async () => {
    const statement = { said: 'absent', how: 'typed', sentence: 'my code is one two three' };

    expect((await openShop().post(withX({ statement }))).status).toBe(422);
  });

  test('V0: that is under way already ends as it began, though the rules have changed', async () => {
    const shop = openShop();
    await shop.post(withX({ address: inUs }));
    await shop.staff('PUT', '/fallbacks', tickInUs);

    expect((await shop.post(withX({ address: inUs }))).status).toBe(201);
  });
});
