// A shopper who comes back to what the bank wanted confirmed: with another date, or after the shop could not ask how it ended.
import { bankOf, confirmWithBank } from './bank.ts';
import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const card = cards.toConfirm;

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
