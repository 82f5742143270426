import type { Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, typeCard } from './shopper.ts';
import { openStaffOrder } from './staff.ts';
import { expect, test } from './shop-test.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('no page scrolls sideways on a screen of 320 px (A1)', async ({ page }) => {
  const { pay, notice } = checkoutOf(page);

  await page.goto('/');
  await page
    .getByRole('button', { name: /^Add to basket/ })
    .first()
    .waitFor();
  await expectNoSidewaysScroll(page, 'the shop');

  await comeToCheckout(page);
  await expectNoSidewaysScroll(page, 'the empty checkout');
  await pay.click();
  await expect(page.getByText('There are 5 problems with your details')).toBeVisible();
  await expectNoSidewaysScroll(page, 'the checkout with every error');
  await page.getByRole('link', { name: /^Basket/ }).click();
  await page.getByRole('link', { name: 'Go to checkout' }).waitFor();
  await expectNoSidewaysScroll(page, 'the basket');

  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await enterContact(page, 'has-a-very-long-address-of-the-kind-that-breaks-a-narrow-page@example.com');
  await typeCard(page, { ...cards.suspected, code: '' });
  await page.getByRole('button', { name: 'I can’t enter this code' }).click();
  await page.getByRole('radio', { name: 'There is no code on my card (X)' }).click();
  await expectNoSidewaysScroll(page, 'the checkout with the choices open');
  await pay.click();
  await expect(notice).toContainText('declined');
  await expectNoSidewaysScroll(page, 'the checkout with a notice');

  await checkoutOf(page).number.selectText();
  await checkoutOf(page).number.pressSequentially(cards.visa.number);
  await page.keyboard.press('Tab');
  await page.keyboard.type('12 / 34');
  await checkoutOf(page).code.pressSequentially('123');
  await pay.click();
  const { number } = await confirmation(page);
  await expectNoSidewaysScroll(page, 'the confirmation');

  await openStaffOrder(page, number);
  await expectNoSidewaysScroll(page, 'the order as staff see it');
  await page.getByRole('button', { name: 'Void and ask the customer' }).click();
  await expectNoSidewaysScroll(page, 'what is asked before money moves');
  await page.getByRole('dialog').getByRole('button', { name: 'Void and ask the customer' }).click();
  await page.getByLabel('Message to the customer').waitFor();
  await page.getByRole('heading', { name: 'What happened to this order' }).waitFor();
  await expectNoSidewaysScroll(page, 'an order with its history');
  await page.goto('/staff');
  await page.getByRole('link', { name: number, exact: true }).waitFor();
  await expectNoSidewaysScroll(page, 'the orders');
  await page.goto('/staff/policy');
  await page.getByRole('button', { name: 'Add an amount' }).click();
  await expectNoSidewaysScroll(page, 'the policy');
  await page.getByRole('button', { name: 'Save the policy' }).click();
  await page.getByRole('alert').waitFor();
  await expectNoSidewaysScroll(page, 'the policy with a problem');
  await page.goto('/staff/missing-codes');
  await page.getByRole('button', { name: 'Add an exception' }).click();
  await page.getByRole('button', { name: 'Save what X and I take' }).click();
  await page.getByRole('alert').waitFor();
  await expectNoSidewaysScroll(page, 'what X and I take, with a problem');
  await page.goto('/test-cards');
  await page.getByRole('table').first().waitFor();
  await expectNoSidewaysScroll(page, 'the numbers to try');
});

async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, where).toBeLessThanOrEqual(320);
}
