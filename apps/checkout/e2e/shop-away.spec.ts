// The shop's own server, or the way to it, fails in the middle.
import { expect, test as bareTest } from '../../../.ci/demo-test.ts';
import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { ordersOf } from './stored.ts';
import { test as quietTest } from './shop-test.ts';

quietTest(
  'an order that is paid and can’t be shown is said to be paid, also after a reload; what brings it says so (X7)',
  { tag: '@desk' },
  async ({ page }) => {
    await fillCheckout(page, 'paid-not-shown@example.com', cards.visa);
    await page.route('**/api/orders/*', (route) => route.abort());
    await checkoutOf(page).pay.click();

    const lead = page.getByText(/^Order \d+ is paid\. Only its details can’t be shown at the moment\.$/);
    const heading = page.getByRole('heading', { name: 'Thank you', level: 1 });
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(lead).toBeVisible();
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle('Thank you – Quiet Acre Seeds');

    await page.reload();
    await expect(lead).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('The shop can’t be reached.');
    const heard = await page.getByRole('alert').evaluateHandle((alert) => {
      const texts: (string | null)[] = [];
      new MutationObserver(() => texts.push(alert.textContent)).observe(alert, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      return texts;
    });
    await again.press('Enter');
    await expect.poll(() => heard.jsonValue()).toEqual(['One moment…', expect.stringContaining('can’t be reached')]);
    await expect(again).toBeFocused();

    await page.unroute('**/api/orders/*');
    await again.press('Enter');
    await confirmation(page);
    await expect(heading).toBeFocused();
  },
);

quietTest(
  'on a slow line the paid order is named at once, and its arrival is said (A3)',
  { tag: '@desk' },
  async ({ page }) => {
    await fillCheckout(page, 'slow-line@example.com', cards.visa);
    let go = () => {};
    const gone = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/api/orders/*', async (route) => {
      await gone;
      await route.continue();
    });
    await checkoutOf(page).pay.click();

    const status = page.locator('main output.lead');
    await expect(status).toHaveText(/^Order \d+ is paid\.$/);
    const region = await status.elementHandle();
    go();

    await expect(status).toContainText('We’ll write to slow-line@example.com');
    expect(await region?.evaluate((element) => element.isConnected), 'a live region that was there before').toBe(true);
  },
);

quietTest('an order of somebody else’s is still not called paid', { tag: '@desk' }, async ({ page }) => {
  await page.goto('/orders/0d9e6123-1234-4123-8123-123123123123');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This order can’t be shown');
  await expect(page.getByRole('alert')).toHaveText('There is no such order.');
});

quietTest(
  'who is offline is told so and not that it is the bank; nothing was sent, so the code stays and pays (C9, X7)',
  { tag: '@desk' },
  async ({ page, context, demo }) => {
    const { code, number, notice, pay } = checkoutOf(page);
    await fillCheckout(page, 'goes-offline@example.com', cards.visa);
    await context.setOffline(true);
    await pay.click();

    await expect(notice).toHaveText(
      'The shop can’t be reached, so nothing was sent and nothing was charged. Check your connection, then press the pay button again.',
    );
    await expect(notice).toBeFocused();
    await expect(number).toHaveValue('4242 4242 4242 4242');
    await expect(code).toHaveValue('123');

    await context.setOffline(false);
    await pay.click();
    await confirmation(page);
    expect(ordersOf(demo, 'goes-offline@example.com')).toMatchObject([{ state: 'approved' }]);
  },
);

bareTest(
  'a shop whose script does not come says so after a while, with a way to load it again',
  { tag: '@desk' },
  async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('/');

    const line = page.getByText('The shop has not loaded yet.');
    await expect(line).toBeHidden();
    await expect(line).toBeVisible({ timeout: 8_000 });

    await page.unroute('**/assets/*.js');
    await page.getByRole('link', { name: 'load the page again' }).click();
    await expect(page.getByRole('heading', { name: 'Seeds for small gardens' })).toBeVisible();
    await expect(line).toHaveCount(0);
  },
);
