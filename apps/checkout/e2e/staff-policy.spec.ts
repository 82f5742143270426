// What the staff decide about the bank's answers, and what that means for the orders that are there.
import type { Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, typeCard } from './shopper.ts';
import { buyHeld } from './staff.ts';
import { expect, test } from './shop-test.ts';

const streetNever = { number: '4000000000000028', expiry: '1234', code: '123', name: 'Quentin Roy' };

/** Has the shop's own policy back, as somebody who was asked whether they mean it. */
async function restore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Restore the defaults' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore the defaults' }).press('Enter');
}

test('a change of policy assesses the stored orders at once, and the defaults can be had back (V3)', async ({
  page,
}) => {
  const number = await buyHeld(page, 'policy-changes@example.com', streetNever);
  await page.goto('/staff/policy');
  const question = page.getByRole('group', { name: 'Only a part of the address matches', exact: true });
  const status = page.locator('form.policy').getByRole('status');
  await expect(page.getByText('These are the defaults.')).toBeVisible();

  await question.getByRole('radio', { name: 'Hold the order until somebody has looked at it' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(question.getByRole('radio', { name: 'Go on, and keep an eye on the order' })).toBeChecked();
  await page.getByLabel('Repeat a request that was not answered').fill('9');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('listitem')).toHaveText([
    'Repeat a request that was not answered: Enter a whole number from 0 to 5.',
  ]);
  await expect(summary).toBeFocused();
  await summary.getByRole('link').press('Enter');
  await expect(page.getByLabel('Repeat a request that was not answered')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^Saved\. .* to be treated otherwise now\.$/);
  await expect(status).toBeFocused();

  await page.goto(`/staff?text=${number}`);
  const row = page.getByRole('row', { name: number });
  await expect(row).toContainText('Held for review');
  await expect(row).toContainText('Go on');

  await page.goto('/staff/policy');
  await restore(page);
  await expect(status).toHaveText(/^The defaults are restored\./);
  await page.goto(`/staff?text=${number}`);
  await expect(page.getByRole('row', { name: number })).toContainText('Hold and look');
});

test('an amount can be made a risk, and is still there when the page is loaded again (V3)', async ({ page }) => {
  await comeToCheckout(page);
  await enterContact(page, 'is-a-risk-by-amount@example.com');
  await typeCard(page, cards.visa);
  await checkoutOf(page).pay.click();
  const { number } = await confirmation(page);
  await page.goto('/staff/policy');
  const status = page.locator('form.policy').getByRole('status');

  await page.getByRole('button', { name: 'Add an amount' }).press('Enter');
  await page.getByLabel('From, in pounds').fill('lots');
  await page.getByRole('button', { name: 'Save the policy' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Amount 1: Enter an amount, for example 500 or 499.50.');
  await page.getByLabel('From, in pounds').fill('2.40');
  await page.getByRole('button', { name: 'Save the policy' }).press('Enter');
  await expect(status).toHaveText(/^Saved\./);

  await page.reload();
  await expect(page.getByLabel('From, in pounds')).toHaveValue('2.4');
  await page.goto(`/staff?text=${number}`);
  await expect(page.getByRole('row', { name: number })).toContainText('Hold and look');

  await page.goto('/staff/policy');
  await restore(page);
  await expect(status).toHaveText(/^The defaults are restored\./);
});

test('what keeps a policy from being saved is said at each field, in plain words, and nothing typed is lost (V3)', async ({
  page,
}) => {
  await page.goto('/staff/policy');
  const group = (name: string) => page.getByRole('group', { name, exact: true });
  const authenticated = group('Only a part of the address matches, and 3-D Secure vouches for the customer');
  const limit = page.getByLabel('Ask the customer for the security code again');
  const amounts = page.getByLabel('From, in pounds');
  const save = page.getByRole('button', { name: 'Save the policy' });
  const summary = page.getByRole('alert');

  await limit.fill('twice');
  await page.getByRole('button', { name: 'Add an amount' }).click();
  await page.getByRole('button', { name: 'Add an amount' }).click();
  await amounts.nth(0).fill('£1,250.50');
  await amounts.nth(1).fill('a lot');
  await group('Neither the street nor the postal code matches').getByRole('radio').last().check();
  await save.press('Enter');

  await expect(summary.getByRole('listitem')).toHaveText([
    'Ask the customer for the security code again: Enter a whole number from 0 to 5.',
    'Amount 2: Enter an amount, for example 500 or 499.50.',
  ]);
  await expect(limit).toHaveValue('twice');
  await expect(limit).toHaveAccessibleDescription('Enter a whole number from 0 to 5.');
  await expect(amounts.nth(1)).toHaveAttribute('aria-invalid', 'true');
  await expect(amounts.nth(0)).not.toHaveAttribute('aria-invalid');
  await summary.getByRole('link').last().press('Enter');
  await expect(amounts.nth(1)).toBeFocused();
  await expect(amounts.nth(1)).toHaveValue('a lot');

  await page.getByRole('button', { name: 'Remove this amount' }).first().press('Enter');
  await expect(summary.getByRole('listitem'), 'the amount that is left has another place').toHaveCount(1);
  await page.getByRole('button', { name: 'Remove this amount' }).press('Enter');
  await limit.fill('1');
  await group('Only a part of the address matches').getByRole('radio').first().check();
  await authenticated.getByRole('radio').last().check();
  await save.press('Enter');

  await expect(summary.getByRole('listitem')).toHaveText(
    /^Only a part of the address matches, and 3-D Secure vouches for the customer: .* “Only a part of the address matches”\.$/,
  );
  await expect(authenticated).toHaveAccessibleDescription(/^These orders are the safer ones/);
  await expect(authenticated.getByRole('radio').last()).toBeChecked();
  await expect(group('Neither the street nor the postal code matches').getByRole('radio').last()).toBeChecked();
  expect((await (await page.request.get('/api/staff/policy')).json()).saved).toBeNull();
});

test('a policy that was saved is not lost by one press, and the defaults ask for none (V3)', async ({ page }) => {
  const restoring = page.getByRole('button', { name: 'Restore the defaults' });
  const limit = page.getByLabel('Repeat a request that was not answered');
  const dialog = page.getByRole('dialog');
  const status = page.locator('form.policy').getByRole('status');
  await page.goto('/staff/policy');

  await limit.fill('3');
  await restoring.press('Enter');
  await expect(status, 'nothing was saved that could be lost').toHaveText(/^The defaults are restored\./);
  await expect(limit).toHaveValue('1');

  await limit.fill('3');
  await limit.press('Enter');
  await expect(status).toHaveText(/^Saved\./);
  await restoring.press('Enter');
  await expect(dialog).toContainText('The policy that was saved is lost');
  await expect(dialog.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(restoring).toBeFocused();
  await expect(limit).toHaveValue('3');

  await restore(page);
  await expect(status).toHaveText(/^The defaults are restored\./);
  await expect(status).toBeFocused();
  await expect(limit).toHaveValue('1');
});

test('changes that are not saved are not lost by a link, by Back or by a reload without a question (V3)', async ({
  page,
}) => {
  const limit = page.getByLabel('Repeat a request that was not answered');
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
  const stay = dialog.getByRole('button', { name: 'Leave it as it is' });
  const orders = page.getByRole('navigation', { name: 'Staff' }).getByRole('link', { name: 'Orders' });
  await page.goto('/staff');
  await page.getByRole('link', { name: 'Policy' }).click();
  await expect(limit).toHaveValue('1');

  await limit.fill('3');
  await orders.press('Enter');
  await expect(stay).toBeFocused();
  await stay.press('Enter');
  await expect(orders).toBeFocused();
  await expect(limit).toHaveValue('3');

  await page.goBack();
  await expect(stay).toBeFocused();
  await expect(page).toHaveURL(/\/staff\/policy$/);
  await page.keyboard.press('Escape');
  await expect(limit).toHaveValue('3');

  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(limit).toHaveValue('3');

  await limit.fill('1');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Orders' }), 'nothing would be lost').toBeVisible();
  await page.goForward();
  await limit.fill('4');
  await page.goBack();
  await dialog.getByRole('button', { name: 'Leave without saving' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Orders' })).toBeVisible();
  await page.goForward();
  await expect(limit).toHaveValue('1');
});
