import type axe from 'axe-core';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, typeCard } from './shopper.ts';
import { openStaffOrder } from './staff.ts';
import { expect, test } from './shop-test.ts';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test('axe finds nothing on any page, in light and in dark (A1)', async ({ page }) => {
  const { pay, notice } = checkoutOf(page);
  // Not through a script element: the shop's content policy takes none but its own, and this test leaves it in force.
  await page.addInitScript({ path: axeSource });

  await page.goto('/');
  await page
    .getByRole('button', { name: /^Add to basket/ })
    .first()
    .waitFor();
  await expectNothingFound(page, 'the shop');

  await comeToCheckout(page);
  await expectNothingFound(page, 'the empty checkout');
  await page.getByRole('button', { name: 'Where is my security code?' }).click();
  await expectNothingFound(page, 'the help about the code');
  await page.getByRole('button', { name: 'Close' }).click();
  await pay.click();
  await expect(page.getByText('There are 5 problems with your details')).toBeVisible();
  await expectNothingFound(page, 'the checkout with every error');
  await page.getByRole('link', { name: /^Basket/ }).click();
  await page.getByRole('link', { name: 'Go to checkout' }).waitFor();
  await expectNothingFound(page, 'the basket');

  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await enterContact(page, 'is-read-aloud@example.com');
  await typeCard(page, { ...cards.suspected, code: '' });
  await page.getByRole('button', { name: 'I can’t enter this code' }).click();
  await page.getByRole('radio', { name: 'There is no code on my card (X)' }).click();
  await expectNothingFound(page, 'the checkout with the choices open');
  await pay.click();
  await expect(notice).toContainText('declined');
  await expectNothingFound(page, 'the checkout with a notice');

  await page.getByLabel('Save this card for next time').check();
  await checkoutOf(page).number.selectText();
  await checkoutOf(page).number.pressSequentially(cards.amex.number);
  await checkoutOf(page).code.pressSequentially(cards.amex.code);
  await pay.click();
  const { number } = await confirmation(page);
  await expectNothingFound(page, 'the confirmation');

  await comeToCheckout(page);
  await page.getByRole('radio', { name: /^American Express/ }).waitFor();
  await page.getByRole('button', { name: /^Remove American Express/ }).click();
  await expectNothingFound(page, 'the checkout with a saved card');

  await openStaffOrder(page, number);
  await expectNothingFound(page, 'the order as staff see it');
  await page.getByRole('button', { name: 'Void and decline' }).click();
  await expectNothingFound(page, 'what is asked before money moves');
  await page.getByRole('dialog').getByRole('button', { name: 'Leave it as it is' }).click();
  await page.getByRole('button', { name: 'Void and ask the customer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Void and ask the customer' }).click();
  await page.getByLabel('Message to the customer').waitFor();
  await expectNothingFound(page, 'an order whose customer is to be asked');
  await page.goto('/staff?address=Y');
  await page.getByRole('link', { name: number, exact: true }).waitFor();
  await page.getByLabel('Last four digits of the card').fill('12');
  await page.keyboard.press('Enter');
  await expectNothingFound(page, 'the orders');
  await page.goto('/staff/policy');
  await page.getByRole('button', { name: 'Add an amount' }).click();
  await page.getByRole('button', { name: 'Save the policy' }).click();
  await page.getByRole('alert').waitFor();
  await expectNothingFound(page, 'the policy with an error');
});

async function expectNothingFound(page: Page, where: string): Promise<void> {
  // The colours are the same on every screen.
  const schemes = test.info().project.name === 'desktop' ? (['light', 'dark'] as const) : (['light'] as const);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await page.evaluate(async () => {
      const { axe: onPage } = globalThis as typeof globalThis & { axe: typeof axe }; // put there by the init script
      const { violations: found } = await onPage.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations, `${where}, ${colorScheme}`).toEqual([]);
  }
}
