// The shopper looks elsewhere, before the payment or while it is under way.
import type { Page } from '@playwright/test';
import { expectNothingFound, loadAxe } from './axe.ts';
import { bankOf } from './bank.ts';
import { ada, cards, checkoutOf, comeToCheckout, enterContact, fillCheckout } from './shopper.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';
import { storageOf } from './traces.ts';

const newsOf = (page: Page) => page.locator('.payment-news');

/** Each answer to an order takes so long that the shopper has gone on by then. */
async function answerLate(page: Page): Promise<void> {
  await page.route('**/api/orders', async (route) => {
    const response = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.fulfill({ response });
  });
}

test(
  'after a look at the basket, and after a reload, the contact details are still there, and nothing of the card is (C9, P4)',
  { tag: '@desk' },
  async ({ page }) => {
    const { email, fullName, line1, city, postalCode, country, number, expiry, code, cardName, pay } = checkoutOf(page);
    await fillCheckout(page, 'looks-at-the-basket@example.com', cards.visa);

    await page.getByRole('link', { name: /^Basket/ }).click();
    await page.getByRole('link', { name: 'Go to checkout' }).click();
    await expect(pay).toBeVisible();
    await expectOnlyContact();

    await page.reload();
    await expect(pay).toBeVisible();
    await expectOnlyContact();

    async function expectOnlyContact(): Promise<void> {
      await expect(email).toHaveValue('looks-at-the-basket@example.com');
      await expect(fullName).toHaveValue(ada.name);
      await expect(country).toHaveValue('US');
      await expect(line1).toHaveValue(ada.line1);
      await expect(city).toHaveValue(ada.city);
      await expect(postalCode).toHaveValue(ada.postalCode);
      for (const field of [number, expiry, code, cardName]) await expect(field).toHaveValue('');
      expect(await storageOf(page)).not.toMatch(/4242|"123"|12 \/ 34/);
    }
  },
);

test(
  'a card number in the wrong box is not kept, whether it passes Mod 10 or not (N8, P4)',
  { tag: '@desk' },
  async ({ page }) => {
    const { email, fullName, line1 } = checkoutOf(page);
    await comeToCheckout(page);
    await fullName.fill('4242 4242 4242 4242');
    await line1.fill('4242-4242-4242-4241');
    await email.fill('wrong-box@example.com');

    await page.getByRole('link', { name: /^Basket/ }).click();
    expect(await storageOf(page)).not.toContain('4242');
    await page.getByRole('link', { name: 'Go to checkout' }).click();

    await expect(email).toHaveValue('wrong-box@example.com');
    await expect(fullName).toHaveValue('');
    await expect(line1).toHaveValue('');
  },
);

test(
  'who went on looking while the bank was slow stays there, keeps what was put in since, and is led to the order (V0)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'goes-on-looking@example.com';
    const { pay } = checkoutOf(page);
    const news = newsOf(page);
    await answerLate(page);
    await fillCheckout(page, email, cards.visa);

    await pay.click();
    await page.goBack();
    await page.getByRole('link', { name: 'Keep looking' }).click();
    await page.getByRole('button', { name: /^Add to basket.*Poppy/i }).click();

    await expect(news).toContainText(
      /Order \d+ is paid\. Anything that you have added to your basket since is still in it\./,
    );
    await expect(page).toHaveURL('/');
    await page.getByRole('link', { name: /^Basket.*1 item/ }).click();
    await expect(page.getByRole('listitem')).toHaveText(/Poppy/i);
    expect(await storageOf(page), 'the contact details are kept no longer').not.toContain(email);

    await news.getByRole('link', { name: 'See the order that was paid' }).click();
    await expect(page.getByText(/^Order \d+ is paid\. We’ll write to/)).toContainText(email);
    await expect(news).toBeEmpty();
    expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toHaveLength(1);
  },
);

test(
  'a decline that comes while the shopper is elsewhere is said there, and once more where they come back to pay (X7, A1)',
  { tag: '@desk' },
  async ({ page }) => {
    const { email, pay, notice } = checkoutOf(page);
    const news = newsOf(page);
    await loadAxe(page);
    await answerLate(page);
    await fillCheckout(page, 'declined-while-away@example.com', cards.declined);

    await pay.click();
    await page.goBack();
    await expect(news).toContainText('declined');
    await expectNothingFound(page, 'a decline that is told elsewhere');

    await news.getByRole('link', { name: 'Back to the checkout' }).click();
    const inForm = page.locator('.checkout-form').locator(notice);
    await expect(inForm).toContainText('declined');
    await expect(inForm).toBeFocused();
    await expect(news).toBeEmpty();
    await expect(email).toHaveValue('declined-while-away@example.com');
  },
);

test(
  'who comes back before the decline does hears it there, in place of that the bank has not answered (X7, V0)',
  { tag: '@desk' },
  async ({ page }) => {
    const { pay, notice } = checkoutOf(page);
    await answerLate(page);
    await fillCheckout(page, 'back-before-the-answer@example.com', cards.declined);

    await pay.click();
    await page.goBack();
    await page.goForward();

    await expect(notice).toContainText('has not answered');
    await expect(notice).toContainText('declined');
    await expect(notice).toBeFocused();
    await expect(newsOf(page)).toBeEmpty();
  },
);

test(
  'who leaves the bank’s page by Back is told that nothing was charged (T2)',
  { tag: '@desk' },
  async ({ page, demo }) => {
    const email = 'leaves-the-bank@example.com';
    await fillCheckout(page, email, cards.toConfirm);
    const before = await page.evaluate(() => history.length);
    await checkoutOf(page).pay.click();
    await expect(bankOf(page).heading).toBeVisible();

    // Past the pages that the bank's frame may have put into the history.
    await page.evaluate((length) => history.go(length - history.length - 1), before);

    await expect(newsOf(page)).toContainText('the payment has not been made and nothing was charged');
    await expect(page).toHaveURL('/basket');
    expect(ordersOf(demo, email)).not.toContainEqual(expect.objectContaining({ state: 'approved' }));
  },
);

test(
  'the payment that is told elsewhere is closed by keyboard, and the focus goes to the top of the page (A1, A4)',
  { tag: '@desk' },
  async ({ page }) => {
    await loadAxe(page);
    await answerLate(page);
    await fillCheckout(page, 'closes-the-news@example.com', cards.visa);
    await checkoutOf(page).pay.click();
    await page.goBack();

    await newsOf(page).getByRole('button', { name: 'Close' }).waitFor();
    await expectNothingFound(page, 'a payment that is told elsewhere');
    await newsOf(page).getByRole('button', { name: 'Close' }).press('Enter');

    await expect(newsOf(page)).toBeEmpty();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  },
);

test('a country that was chosen before comes back with its own fields (X5)', { tag: '@desk' }, async ({ page }) => {
  await comeToCheckout(page);
  await enterContact(page, 'keeps-the-country@example.com');

  await page.getByRole('link', { name: /^Basket/ }).click();
  await page.getByRole('link', { name: 'Go to checkout' }).click();

  await expect(page.getByLabel('ZIP code')).toHaveValue(ada.postalCode);
});
