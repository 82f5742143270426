import type { Locator } from '@playwright/test';
import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { expect, test } from './shop-test.ts';

test.describe('a basket', () => {
  const ways: Record<string, Parameters<Locator['click']>[0]> = {
    'the middle button': { button: 'middle' },
    Ctrl: { modifiers: ['ControlOrMeta'] },
  };
  for (const [how, press] of Object.entries(ways)) {
    test(`opens in a new tab with ${how}, and is not empty there`, { tag: '@desk' }, async ({ page, context }) => {
      await page.goto('/');
      await page.getByRole('button', { name: /^Add to basket.*Kale/ }).click();

      const opened = context.waitForEvent('page');
      await page.getByRole('link', { name: /^Basket.*1 item/ }).click(press);

      await expect((await opened).getByRole('listitem')).toHaveText(/Kale/);
    });
  }

  test(
    'is one for all tabs: what one takes out is gone from the other, and nothing is lost',
    { tag: '@desk' },
    async ({ page, context }) => {
      const other = await context.newPage();
      for (const tab of [page, other]) await tab.goto('/');
      await page.getByRole('button', { name: /^Add to basket.*Kale/ }).click();

      await expect(other.getByRole('link', { name: /^Basket.*1 item/ })).toBeVisible();
      await other.getByRole('button', { name: /^Add to basket.*Poppy/i }).click();
      await expect(page.getByRole('link', { name: /^Basket.*2 items/ })).toBeVisible();

      await page.getByRole('link', { name: /^Basket/ }).click();
      await page.getByRole('button', { name: /^Remove.*Kale/ }).click();
      await expect(other.getByRole('link', { name: /^Basket.*1 item/ })).toBeVisible();
    },
  );

  test(
    'that one tab has paid is not offered to be paid in another (V0)',
    { tag: '@desk' },
    async ({ page, context }) => {
      await fillCheckout(page, 'two-tabs@example.com', cards.visa);
      const other = await context.newPage();
      await other.goto('/checkout');
      await expect(checkoutOf(other).pay).toBeVisible();

      await checkoutOf(page).pay.click();
      await confirmation(page);

      await expect(other.getByText('Your basket is empty.')).toBeVisible();
    },
  );

  test(
    '“Remove” takes the focus to the next line, then to the one before, then to the top, and says what is gone (A4)',
    { tag: '@desk' },
    async ({ page }) => {
      await page.goto('/');
      for (const seeds of [/Kale/, /Poppy/i, /Squash/i]) await page.getByRole('button', { name: seeds }).click();
      await page.getByRole('link', { name: /^Basket.*3 items/ }).click();
      const removers = page.getByRole('button', { name: /^Remove/ });
      const names = await removers.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));

      await removers.nth(1).press('Enter');
      await expect(page.getByRole('button', { name: names[2] ?? '' })).toBeFocused();
      await expect(page.getByRole('status').filter({ hasText: 'Poppy' })).toContainText('is no longer in your basket.');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: names[0] ?? '' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByText('Your basket is empty.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Basket' })).toBeFocused();
    },
  );
});
