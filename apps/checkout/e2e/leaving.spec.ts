import { chromiumLaunch } from '../../../.ci/chromium.ts';
import { cards, checkoutOf, confirmation, comeToCheckout, fillCheckout } from './shopper.ts';
import { expect, test } from './shop-test.ts';

test(
  'the code is gone after the payment, and going back does not bring it (C9)',
  { tag: '@desk' },
  async ({ page }) => {
    const { number, code, expiry, pay } = checkoutOf(page);
    await fillCheckout(page, 'goes-back@example.com', cards.visa);
    await pay.click();
    await confirmation(page);

    await page.goBack();
    await expect(page.getByText('Your basket is empty.')).toBeVisible();
    await page.goForward();
    await confirmation(page);
    await comeToCheckout(page);

    await expect(code).toHaveValue('');
    await expect(number).toHaveValue('');
    await expect(expiry).toHaveValue('');
  },
);

test(
  'a checkout that is left unpaid for another page is empty when the shopper comes back (C9)',
  { tag: '@desk' },
  async ({ page }) => {
    const { number, code } = checkoutOf(page);
    await fillCheckout(page, 'comes-back-later@example.com', cards.visa);

    await page.goto('/test-cards');
    await page.goBack();

    await expect(code).toHaveValue('');
    await expect(number).toHaveValue('');
  },
);

test(
  'a page that the back/forward cache brings back has everything that was typed but the code, and undo has none of it (C9)',
  { tag: '@desk' },
  async ({ demo, playwright }) => {
    // Playwright switches that cache off, so this browser is started without its word for it.
    const browser = await playwright.chromium.launch({
      ...chromiumLaunch,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const page = await browser.newPage({ baseURL: demo.shopUrl });
    // The shop's `no-store` keeps its pages out of the cache. Other merchants' pages have no such header.
    await page.route('**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-cache' } });
    });
    const { number, code } = checkoutOf(page);
    await fillCheckout(page, 'comes-back@example.com', cards.visa);
    await expect(code).toHaveValue('123');
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));

    await page.goto('/test-cards');
    // Not `goBack`, which waits for a load event, and a page out of the cache has none.
    await page.evaluate(() => history.back());

    await page.waitForFunction(() => Reflect.get(window, 'persisted') === true);
    await expect(number).toHaveValue('4242 4242 4242 4242');
    await expect(code).toHaveValue('');
    await code.focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(code).toHaveValue('');
    // A font or a picture may still be on its way, and its answer has nowhere to go any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await browser.close();
  },
);

test(
  'undo and redo do not bring a code back that a declined payment took away (C9, D2)',
  { tag: '@desk' },
  async ({ page }) => {
    const { code, pay, notice } = checkoutOf(page);
    await fillCheckout(page, 'undoes@example.com', cards.declined);
    await pay.click();
    await expect(notice).toBeFocused();

    await code.focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(code).toHaveValue('');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(code).toHaveValue('');
  },
);
