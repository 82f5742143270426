// A shopper who comes back to what the bank wanted confirmed: who stopped it, loaded the page again, mended the date, or whom the shop could
// not ask for.
import type { Page } from '@playwright/test';
import { bankOf, confirmWithBank } from './bank.ts';
import { cards, checkoutOf, confirmation, enterContact, fillCheckout, typeCard } from './shopper.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const card = cards.toConfirm;

async function payWith(page: Page, email: string): Promise<void> {
  await fillCheckout(page, email, card);
  await checkoutOf(page).pay.click();
  await expect(bankOf(page).heading).toBeVisible();
}

test(
  'whoever stops the bank’s check and mends the expiry is asked to confirm that, and pays (T3, V3)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'mends-the-expiry@example.com';
    const { heading, stop, stopForGood } = bankOf(page);
    const { expiry, notice, pay } = checkoutOf(page);
    await fillCheckout(page, email, card);
    await pay.click();
    await expect(heading).toBeVisible();
    await stop.click();
    await stopForGood.click();
    await expect(notice).toContainText('the payment has not been made and nothing was charged');

    await expiry.selectText();
    await expiry.pressSequentially('1134');
    await pay.click();
    await confirmWithBank(page);
    await confirmation(page);

    expect(ordersOf(demo, email).map(({ state, action }) => [state, action])).toEqual([
      ['declined', 'step-up'],
      ['declined', 'step-up'],
      ['approved', 'proceed'],
    ]);
  },
);

test(
  'where the shop can’t ask how the check ended, number and code stay, and the next press pays without a second check (T2, T3, V0)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'shop-can-not-ask@example.com';
    const { heading, window } = bankOf(page);
    const { code, notice, number, pay } = checkoutOf(page);
    await fillCheckout(page, email, card);
    await pay.click();
    await expect(heading).toBeVisible();

    const message = 'We can’t reach your bank to confirm the payment. Nothing was charged. Try again in a minute.';
    const away = { error: { code: 'unreachable', message, notConfirmed: true, attemptOver: true } };
    await page.route('/api/orders', (route) => route.fulfill({ status: 502, json: away }), { times: 1 });
    await confirmWithBank(page);

    await expect(notice).toHaveText(message);
    await expect(notice).toBeFocused();
    await expect(number).toHaveValue('4000 0000 0000 3220');
    await expect(code).toHaveValue('123');
    await pay.click();
    await confirmation(page);
    await expect(window).toHaveCount(0);
    expect(ordersOf(demo, email).map(({ state }) => state)).toEqual(['declined', 'approved']);
  },
);

test(
  'stopped with Escape nothing is charged and nothing typed is lost; the next press confirms after all, and pays once (T2, V0, C9)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'stops-the-check@example.com';
    const { window, keepOn, stopForGood, stop } = bankOf(page);
    const { notice, number, expiry, code, pay } = checkoutOf(page);
    await payWith(page, email);

    await page.keyboard.press('Escape');
    await expect(keepOn).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(stop).toBeFocused();
    await page.keyboard.press('Enter');
    await stopForGood.press('Enter');

    await expect(window).toHaveCount(0);
    await expect(notice).toBeFocused();
    await expect(notice).toHaveText(
      'You left your bank’s check, so the payment has not been made and nothing was charged. Press the pay button to go on with it (your bank may ask you again), or use another card.',
    );
    await expect(number).toHaveValue('4000 0000 0000 3220');
    await expect(expiry).toHaveValue('12 / 34');
    await expect(code).toHaveValue('123');

    await pay.dblclick();
    await confirmWithBank(page);
    await confirmation(page);

    const orders = ordersOf(demo, email);
    expect(
      orders.map(({ state }) => state),
      'the bank was not asked for the same once more',
    ).toEqual(['declined', 'approved']);
    expect(orders.flatMap((order) => authorizationsFor(demo, order))).toHaveLength(2);
  },
);

test(
  'whoever loads the page again in the middle, or finds the bank’s check away, is told and goes on (X7, V0, C9)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'loads-it-again@example.com';
    const { notice, pay, code } = checkoutOf(page);
    await payWith(page, email);

    // As when the browser puts the page away, to bring it back later.
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(bankOf(page).window).toHaveCount(0);
    await expect(notice).toContainText('the payment has not been made and nothing was charged');
    await expect(code).toHaveValue('');

    await page.reload();
    await expect(pay).toBeVisible();
    await expect(notice).toBeEmpty();
    await enterContact(page, email);
    await typeCard(page, card);
    await page.route('/api/authentications', (route) => route.abort('connectionreset'), { times: 1 });
    await pay.click();
    await expect(notice).toHaveText(
      'We can’t reach your bank to confirm the payment. Nothing was charged. Try again in a minute.',
    );
    await expect(code).toHaveValue('123');

    await pay.click();
    await confirmWithBank(page);
    await confirmation(page);

    expect(ordersOf(demo, email).map(({ state }) => state)).toEqual(['declined', 'approved']);
  },
);
