import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, typeCard } from './shopper.ts';
import { expectNothingFound, loadAxe } from './axe.ts';
import { expect, test } from './shop-test.ts';

test('axe finds nothing on any page of the shoppers’, in light and in dark (A1)', async ({ page }) => {
  const { pay, notice } = checkoutOf(page);
  await loadAxe(page);

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
  await confirmation(page);
  await expectNothingFound(page, 'the confirmation');

  await comeToCheckout(page);
  await page.getByRole('radio', { name: /^American Express/ }).waitFor();
  await page.getByRole('button', { name: /^Remove American Express/ }).click();
  await expectNothingFound(page, 'the checkout with a saved card');
});
