import { defaultPolicy, policyAnswers } from '@flipside/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approval, fakeProcessor } from '../testing/fake-processor.ts';
import { everything, openShop, order } from '../testing/open-shop.ts';

const partial = () => openShop({ processor: fakeProcessor({ bank: () => ({ ...approval, avs: 'A' }) }) });
const orderNow = (shop: ReturnType<typeof openShop>) => shop.orders.byAttempt(order.attempt);

describe('The merchant’s policy', () => {
  test('V3: is core’s own until another is saved', async () => {
    const response = await openShop().get('/api/staff/policy');

    expect(await response.json()).toEqual({ policy: defaultPolicy, saved: null });
  });

  test('V3: changing it assesses the stored orders at once, and leaves what was done', async () => {
    const shop = partial();
    await shop.post(order);
    expect(orderNow(shop)).toMatchObject({ action: 'review', actionNow: 'review' });

    const response = await shop.staff('PUT', '/policy', { ...defaultPolicy, partialAddress: 'proceed' });

    expect(await response.json()).toMatchObject({ changed: 1, saved: '2026-11-23T12:00:00.000Z' });
    expect(orderNow(shop)).toMatchObject({ state: 'approved', action: 'review', actionNow: 'proceed' });
    expect(shop.orders.page({ ...everything, toDo: 'proceed' }).total).toBe(1);
    expect(shop.orders.page({ ...everything, state: 'held' }).total, 'held until somebody releases it').toBe(1);
  });

  test('V3: new orders are treated by it', async () => {
    const shop = openShop({ processor: fakeProcessor({ bank: () => ({ ...approval, avs: 'N' }) }) });
    await shop.staff('PUT', '/policy', { noAddressMatch: 'decline' });

    const response = await shop.post(order);

    expect(response.status).toBe(402);
    expect(orderNow(shop)).toMatchObject({ state: 'voided', action: 'decline' });
  });

  test('V3: an amount can make an order a risk', async () => {
    const shop = openShop();
    await shop.post(order);

    await shop.staff('PUT', '/policy', {
      highRisk: 'review',
      amountBands: [{ currency: 'GBP', from: 800, risk: 'high' }],
    });

    expect(orderNow(shop)).toMatchObject({ action: 'proceed', actionNow: 'review' });
  });

  test('V3: the defaults can be had back', async () => {
    const shop = partial();
    await shop.post(order);
    await shop.staff('PUT', '/policy', { partialAddress: 'proceed' });

    const response = await shop.staff('DELETE', '/policy');

    expect(await response.json()).toEqual({ policy: defaultPolicy, saved: null, changed: 1 });
    expect(orderNow(shop)?.actionNow).toBe('review');
  });

  test('V3: outlives a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shop-'));
    const file = join(folder, 'shop.sqlite');
    const before = openShop({ file });
    await before.staff('PUT', '/policy', { noAddressMatch: 'decline' });
    before.orders.close();
    before.savedCards.close();

    const shop = openShop({ file });

    expect(shop.orders.policy().noAddressMatch).toBe('decline');
    shop.orders.close();
    shop.savedCards.close();
    rmSync(folder, { recursive: true });
  });

  test('V3: every mistake is said at its field, in the staff’s words, and nothing is saved', async () => {
    const shop = openShop();

    const response = await shop.staff('PUT', '/policy', {
      noAddressMatch: 'ship',
      highRisk: 'review',
      limits: { askForCode: 9, retryCode: 'two', retryAddress: 1, retryDeclined: '' },
      amountBands: [
        { currency: 'GBP', from: -1, risk: 'high' },
        { currency: 'GBP', from: 100, risk: 'high' },
        { currency: 'GBP', from: 'lots', risk: 'high' },
        { currency: 'GBP', from: 100, risk: 'enormous' },
      ],
    });

    expect(response.status).toBe(422);
    const { problems } = (await response.json()).error;
    expect(problems).toEqual([
      { field: 'noAddressMatch', message: 'Choose one of the answers.' },
      { field: 'limits.askForCode', message: 'Enter a whole number from 0 to 5.' },
      { field: 'limits.retryCode', message: 'Enter a whole number from 0 to 5.' },
      { field: 'limits.retryDeclined', message: 'Enter a whole number from 0 to 5.' },
      { field: 'amountBands[0].from', message: 'Enter an amount, for example 500 or 499.50.' },
      { field: 'amountBands[2].from', message: 'Enter an amount, for example 500 or 499.50.' },
      { field: 'amountBands[3].risk', message: 'Choose one of the risks.' },
    ]);
    expect(shop.orders.policySaved()).toBeNull();
  });

  test.each([
    ['partialAddressAuthenticated', 'partialAddress', 'Only a part of the address matches'],
    ['addressUncheckedLowRisk', 'addressUnchecked', 'The address could not be checked'],
  ])('V3: nor one that is stricter with safer orders: %s than %s', async (safer, other, question) => {
    const { error } = await (
      await openShop().staff('PUT', '/policy', { [other]: 'proceed', [safer]: 'review' })
    ).json();

    expect(error.problems).toMatchObject([{ field: safer }]);
    expect(error.problems[0].message).toContain(`or one as strict for “${question}”`);
  });

  test.each([[null], ['{'], [[]], [{ everything: 'proceed' }], [{ limits: { patience: 1 } }]])(
    'V3: %j is no policy',
    async (body) => {
      const response = await openShop().staff('PUT', '/policy', body);

      expect(response.status).toBe(422);
      for (const { message } of (await response.json()).error.problems)
        expect(message, 'no sentence for developers').not.toMatch(/policy[.\s]|field|[a-z][A-Z]/);
    },
  );

  test('V3: takes every answer to every question', async () => {
    const shop = openShop();
    const mild = { partialAddressAuthenticated: 'proceed', addressUncheckedLowRisk: 'proceed' };
    const strict = { partialAddress: 'review', addressUnchecked: 'review' };

    for (const [question, answers] of Object.entries(policyAnswers)) {
      for (const answer of answers) {
        const response = await shop.staff('PUT', '/policy', { ...mild, ...strict, [question]: answer });
        expect(response.status, `${question}: ${answer}`).toBe(200);
      }
    }
  });
});
