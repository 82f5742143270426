// The staff ask once more: the customer, or the bank.
import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { buyHeld, decisionsOf, openStaffOrder } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

test('staff ask the customer: nothing stays charged, and the message says nothing of why (V0, V3)', async ({
  page,
  demo,
}) => {
  const email = 'is-to-be-asked@example.com';
  const number = await buyHeld(page, email);
  await openStaffOrder(page, number);
  const { button, dialog, section } = decisionsOf(page);

  await button('Void and ask the customer').press('Enter');
  await dialog.getByRole('button', { name: 'Void and ask the customer' }).press('Enter');

  const note = section.getByLabel('Message to the customer');
  await expect(note).toHaveValue(new RegExp(`your order ${number}\\. Nothing is charged\\.`));
  await expect(note).not.toHaveValue(/address|fraud|risk|review/i);
  await expect(section.getByRole('link', { name: `Write to ${email}` })).toBeVisible();
  expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toMatchObject([{ state: 'voided' }]);
  await page.goto('/staff?state=waiting');
  await expect(page.getByRole('row', { name: number })).toContainText('Customer to be asked');
});

test('the order on which the customer was asked and the one with which they come back lead to each other (V3)', async ({
  page,
}) => {
  const email = 'orders-once-more@example.com';
  const first = await buyHeld(page, email);
  await openStaffOrder(page, first);
  await decisionsOf(page).button('Void and ask the customer').press('Enter');
  await decisionsOf(page).dialog.getByRole('button', { name: 'Void and ask the customer' }).press('Enter');
  await expect(decisionsOf(page).told).toContainText('Nothing is charged.');
  const second = await buyHeld(page, email, cards.visa);

  await openStaffOrder(page, first);
  await expect(page.getByText('The customer has ordered again since they were asked')).toContainText(`order ${second}`);
  await expect(decisionsOf(page).history.getByRole('row', { name: 'Customer', exact: false }).last()).toContainText(
    `Ordered again: order ${second}`,
  );
  await page
    .getByRole('main')
    .getByRole('link', { name: `order ${second}` })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { name: `Order ${second}` })).toBeVisible();
  await expect(page.getByText('The customer was asked about')).toContainText(`order ${first} (voided)`);
  await expect(decisionsOf(page).history.getByRole('row').nth(1)).toContainText(
    `Customer to be asked about order ${first}`,
  );
  await page
    .getByRole('main')
    .getByRole('link', { name: `order ${first}` })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { name: `Order ${first}` })).toBeVisible();
});

test('a bank that could not say yes just then: the page says that the shop holds no card, and what to do (V3)', async ({
  page,
  demo,
}) => {
  const email = 'could-not-just-then@example.com';
  const notNow = { number: '4000000000000119', expiry: '1234', code: '123', name: 'Dina Levi' };
  await fillCheckout(page, email, notNow);
  await checkoutOf(page).pay.click();
  await expect(checkoutOf(page).notice).toContainText('Try again in a minute');

  const [order] = ordersOf(demo, email);
  await openStaffOrder(page, String(order?.['number']));
  const { section, button } = decisionsOf(page);
  await expect(section).toContainText('the shop holds no card');
  await expect(button('Ask the bank again')).toHaveCount(0);
  await expect(button('Ask the customer')).toBeVisible();
});

test('with a saved card the bank is asked anew, the approval voided first, and without a code (V0, C9)', async ({
  page,
  demo,
}) => {
  const email = 'asked-anew-without-me@example.com';
  const checkDown = { number: '4000056655665556', expiry: '1234', code: '123', name: 'Noor Haddad' };
  // Only where the shop doesn't ask again by itself is there something left for the staff.
  await page.request.put('/api/staff/policy', { data: { limits: { retryAddress: 0 } } });
  await fillCheckout(page, email, checkDown);
  await page.getByLabel('Save this card for next time').check();
  await checkoutOf(page).pay.click();
  const { number } = await confirmation(page);
  await page.request.delete('/api/staff/policy');

  await openStaffOrder(page, number);
  const { button, dialog, told, history } = decisionsOf(page);
  await button('Void and ask the bank again').press('Enter');
  await expect(dialog).toContainText('with the saved card, without a security code');
  await dialog.getByRole('button', { name: 'Void and ask the bank again' }).press('Enter');

  await expect(told).toHaveText('The bank was asked again. The bank approved the amount.');
  expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toMatchObject([
    { state: 'voided', avs: 'R', presenceIndicator: '1' },
    { state: 'approved', avs: 'Y', presenceIndicator: '0' },
  ]);
  await expect(history.getByRole('row')).toHaveCount(4);
});
