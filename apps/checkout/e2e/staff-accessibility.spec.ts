// A1: every page of the staff's in each of its states, in light and dark, on both screens.
import type { Page } from '@playwright/test';
import { expectNothingFound, loadAxe } from './axe.ts';
import { cards, checkoutOf, confirmation, fillCheckout, type TypedCard } from './shopper.ts';
import { addressNever, openStaffOrder } from './staff.ts';
import { ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

test.use({ processorTimeoutMs: 1_500 });
test.beforeEach(({ page }) => loadAxe(page));

const notNow = { number: '4000000000000119', expiry: '1234', code: '123', name: 'Dina Levi' };

const expectClean = (page: Page, where: string) => expectNothingFound(page, where, ['light', 'dark']);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function buy(page: Page, email: string, card: TypedCard): Promise<string> {
  await fillCheckout(page, email, card);
  await checkoutOf(page).pay.click();
  return (await confirmation(page)).number;
}

test('axe finds nothing on the list: full, narrowed, empty, with an error, and where the shop can’t be reached (A1)', async ({
  page,
}) => {
  const number = await buy(page, 'is-in-the-list@example.com', cards.amex);

  await page.goto('/staff?address=Y');
  await page.getByRole('link', { name: number, exact: true }).waitFor();
  await expectClean(page, 'the orders');
  await page.getByLabel('Last four digits of the card').fill('12');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await expectClean(page, 'a search that can’t be made');
  await page.goto('/staff?text=nobody-of-that-name');
  await expect(page.locator('#orders-found')).toHaveText('0 orders');
  await expectClean(page, 'no order found');
  await page.route('**/api/staff/**', (route) => route.abort());
  await page.goto('/staff');
  await page.getByRole('alert').or(page.getByText('can’t be reached')).first().waitFor();
  await expectClean(page, 'no list');
});

test('axe finds nothing on an order: held, asked first, released, declined, asked, ordered again, and none (A1)', async ({
  page,
}) => {
  const email = 'is-decided-on@example.com';
  const held = await buy(page, email, addressNever);
  await openStaffOrder(page, held);
  await expectClean(page, 'a held order');
  await press(page, 'Void and ask the customer');
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'what is asked before money moves');
  await page.getByRole('dialog').getByRole('button', { name: 'Void and ask the customer' }).click();
  await page.getByLabel('Message to the customer').waitFor();
  await expectClean(page, 'an order whose customer is to be asked');

  const again = await buy(page, email, addressNever);
  await openStaffOrder(page, again);
  await page.getByText('The customer was asked about').waitFor();
  await press(page, 'Release the order');
  await page.getByText('Released. The order can go.').waitFor();
  await expectClean(page, 'an order that was released, and came after one on which the customer was asked');
  await press(page, 'Void and decline');
  await page.getByRole('dialog').getByRole('button', { name: 'Void and decline' }).click();
  await page.getByText('Declined. Nothing is charged.').waitFor();
  await expectClean(page, 'an order that was declined');
  await openStaffOrder(page, held);
  await page.getByText('The customer has ordered again').waitFor();
  await expectClean(page, 'an order after which the customer has ordered again');

  await page.goto('/staff/orders/nowhere');
  await page.getByText('There is no such order.').waitFor();
  await expectClean(page, 'no order');
});

test('axe finds nothing on an order without the bank’s word, and on one that it could not take just then (A1)', async ({
  page,
  demo,
}) => {
  const { notice, pay } = checkoutOf(page);
  await fillCheckout(page, 'waits-for-word@example.com', cards.answerLost);
  await pay.click();
  await expect(notice).toContainText('has not answered');
  const [unknown] = ordersOf(demo, 'waits-for-word@example.com');
  await openStaffOrder(page, String(unknown?.['number']));
  await expectClean(page, 'an order without a word');
  await page.route('**/api/staff/orders/*/actions', (route) => route.abort());
  await press(page, 'Ask the processor now');
  await page.getByText('The shop can’t be reached.', { exact: false }).waitFor();
  await expectClean(page, 'an action that nobody heard');
  await page.unroute('**/api/staff/orders/*/actions');
  await press(page, 'Ask the processor now');
  await page.getByText('The processor has answered.', { exact: false }).waitFor();
  await expectClean(page, 'an order that was looked up');

  // The basket that is left, and the open question.
  await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
  await fillCheckout(page, 'not-just-then@example.com', notNow);
  await pay.click();
  await expect(notice).toContainText('Try again in a minute');
  const [soft] = ordersOf(demo, 'not-just-then@example.com');
  await openStaffOrder(page, String(soft?.['number']));
  await page.getByText('the shop holds no card', { exact: false }).waitFor();
  await expectClean(page, 'an order that could be asked for once more');
});

test('axe finds nothing on the policy: as it is, with every problem, saved, and where the shop can’t be reached (A1)', async ({
  page,
}) => {
  const save = () => page.getByRole('button', { name: 'Save the policy' }).click();
  await page.goto('/staff/policy');
  await page.getByText('These are the defaults.').waitFor();
  await expectClean(page, 'the policy');
  await press(page, 'Add an amount');
  await page.getByLabel('Send the customer to 3-D Secure').fill('often');
  await save();
  await page.getByRole('alert').waitFor();
  await expectClean(page, 'the policy with problems');
  await page.getByLabel('Send the customer to 3-D Secure').fill('1');
  await page.getByLabel('From, in pounds').fill('5000');
  await save();
  await page.getByText(/^Saved\. /).waitFor();
  await expectClean(page, 'the policy, saved');
  await press(page, 'Restore the defaults');
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'whether the policy is to be lost');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore the defaults' }).click();
  await page.getByText(/^The defaults are restored\. /).waitFor();
  await page.route('**/api/staff/policy', (route) => route.abort());
  await save();
  await page.getByText('The shop can’t be reached, so the policy is as it was.', { exact: false }).waitFor();
  await expectClean(page, 'the policy that could not be saved');
});

test('axe finds nothing on what X and I take: as it is, with a problem, and saved (A1)', async ({ page }) => {
  await page.goto('/staff/missing-codes');
  await press(page, 'Add an exception');
  await expectClean(page, 'what X and I take');
  await press(page, 'Save what X and I take');
  await page.getByRole('alert').waitFor();
  await expectClean(page, 'an exception that is none');
  await page.getByLabel('Country').selectOption('Japan');
  await press(page, 'Save what X and I take');
  await page.getByText(/^Saved\. /).waitFor();
  await expectClean(page, 'what X and I take, saved');
  await page.request.delete('/api/staff/fallbacks');
});
