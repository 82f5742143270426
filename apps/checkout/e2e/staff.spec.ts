// The staff's pages by keyboard: find an order, decide on it, see at the processor that it was done.
import type { Page } from '@playwright/test';
import { cards, checkoutOf, comeToCheckout, confirmation, enterContact, fillCheckout, typeCard } from './shopper.ts';
import { openStaffOrder } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

const addressNever = { number: '4000000000000010', expiry: '1234', code: '123', name: 'Pia Lund' };
const streetNever = { number: '4000000000000028', expiry: '1234', code: '123', name: 'Quentin Roy' };

/** Buys with a card whose bank finds the address wrong: the order is taken, and held. */
async function buyHeld(page: Page, email: string, card = addressNever): Promise<string> {
  await fillCheckout(page, email, card);
  await checkoutOf(page).pay.click();
  const { number } = await confirmation(page);
  return number;
}

function decisionsOf(page: Page) {
  const section = page.getByRole('region', { name: /^(Held for review|What you can do)$/ });
  return {
    section,
    told: section.getByRole('status'),
    button: (name: string) => section.getByRole('button', { name }),
    dialog: page.getByRole('dialog'),
    history: page.getByRole('region', { name: 'What happened to this order' }).getByRole('table'),
  };
}

test(
  'staff find a held order by filters and search, by keyboard alone, and release it (V3)',
  { tag: '@desk' },
  async ({ page }) => {
    const number = await buyHeld(page, 'held-then-released@example.com');
    await page.goto('/staff');

    const state = page.getByLabel('State');
    await state.focus();
    await page.keyboard.type('Held');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.getByLabel('Address check').focus();
    await page.keyboard.type('N:');
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/staff?state=held&address=N');
    await expect(page.getByRole('button', { name: 'Search' }), 'the focus is kept').toBeFocused();
    await expect(page.getByRole('row', { name: number })).toContainText('Held for review');

    const text = page.getByLabel('Order number, name or e-mail');
    await text.focus();
    await page.keyboard.type('held-then');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/staff?text=held-then&state=held&address=N');
    await expect(text).toBeFocused();
    await expect(page.locator('#orders-found')).toHaveText('1 order');

    await page.reload();
    await expect(text, 'what is searched for is in the address').toHaveValue('held-then');
    await page.getByRole('link', { name: number, exact: true }).press('Enter');

    const { button, told, history } = decisionsOf(page);
    await expect(page.getByRole('heading', { name: 'Held for review' })).toBeVisible();
    await button('Release the order').press('Enter');
    await expect(told).toHaveText('Released. The order can go.');
    await expect(told).toBeFocused();
    await expect(button('Release the order')).toHaveCount(0);
    await expect(history.getByRole('row', { name: 'staff' })).toContainText('Released');

    await page.goto(`/staff?text=${number}`);
    await expect(page.getByRole('row', { name: number })).toContainText('Released');
  },
);

test('staff decline an order: asked first, voided at the processor, written down (V0)', async ({ page, demo }) => {
  const email = 'held-then-declined@example.com';
  const number = await buyHeld(page, email);
  await openStaffOrder(page, number);
  const { button, dialog, told, history } = decisionsOf(page);

  await button('Void and decline').press('Enter');
  await expect(dialog).toContainText('The approval of £2.40 is voided at the processor. That can’t be undone.');
  await expect(dialog.getByRole('button', { name: 'Leave it as it is' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button('Void and decline')).toBeFocused();
  expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toMatchObject([{ state: 'approved' }]);

  await button('Void and decline').press('Enter');
  await dialog.getByRole('button', { name: 'Void and decline' }).press('Enter');
  await expect(told).toHaveText('Declined. Nothing is charged.');
  await expect(told).toBeFocused();

  expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toMatchObject([{ state: 'voided' }]);
  await expect(history.getByRole('row', { name: 'staff' })).toContainText('Declined');
});

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

test('of two of the staff the second is told what was done (V0)', async ({ page, context, demo }) => {
  const email = 'two-look-at-it@example.com';
  const number = await buyHeld(page, email);
  await openStaffOrder(page, number);
  const other = await context.newPage();
  await openStaffOrder(other, number);

  await decisionsOf(page).button('Release the order').press('Enter');
  await expect(decisionsOf(page).told).toHaveText('Released. The order can go.');
  await decisionsOf(other).button('Void and decline').press('Enter');
  await decisionsOf(other).dialog.getByRole('button', { name: 'Void and decline' }).press('Enter');

  await expect(decisionsOf(other).told).toContainText('Something was done already: released by staff');
  await expect(decisionsOf(other).button('Release the order')).toHaveCount(0);
  expect(authorizationsFor(demo, ordersOf(demo, email)[0])).toMatchObject([{ state: 'approved' }]);
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

test('a change of policy assesses the stored orders at once, and the defaults can be had back (V3)', async ({
  page,
}) => {
  const number = await buyHeld(page, 'policy-changes@example.com', streetNever);
  await page.goto('/staff/policy');
  const question = page.getByRole('group', { name: 'Only a part of the address matches', exact: true });
  const status = page.locator('form.policy').first().getByRole('status');
  await expect(page.getByText('These are the defaults.')).toBeVisible();

  await question.getByRole('radio', { name: 'Hold the order until somebody has looked at it' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(question.getByRole('radio', { name: 'Go on, and keep an eye on the order' })).toBeChecked();
  await page.getByLabel('Repeat a request that was not answered').fill('9');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('policy.limits.repeatUnanswered is 9');
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
  await page.getByRole('button', { name: 'Restore the defaults' }).press('Enter');
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
  const status = page.locator('form.policy').first().getByRole('status');

  await page.getByRole('button', { name: 'Add an amount' }).press('Enter');
  await page.getByLabel('From, in pounds').fill('lots');
  await page.getByRole('button', { name: 'Save the policy' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Enter an amount in pounds');
  await page.getByLabel('From, in pounds').fill('2.40');
  await page.getByRole('button', { name: 'Save the policy' }).press('Enter');
  await expect(status).toHaveText(/^Saved\./);

  await page.reload();
  await expect(page.getByLabel('From, in pounds')).toHaveValue('2.4');
  await page.goto(`/staff?text=${number}`);
  await expect(page.getByRole('row', { name: number })).toContainText('Hold and look');

  await page.goto('/staff/policy');
  await page.getByRole('button', { name: 'Restore the defaults' }).press('Enter');
  await expect(status).toHaveText(/^The defaults are restored\./);
});
