// The staff's pages by keyboard: find an order, decide on it, see at the processor that it was done.
import type { Page } from '@playwright/test';
import { cards, checkoutOf, confirmation, fillCheckout } from './shopper.ts';
import { bankAnswer, buyHeld, openStaffOrder } from './staff.ts';
import { authorizationsFor, ordersOf } from './stored.ts';
import { expect, test } from './shop-test.ts';

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
  await expect(bankAnswer(page, 'authorization'), 'nobody ships on it').toContainText('Do not ship on this payment');
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

test(
  'an order prints on two pages at most, dark on white from a dark screen, and without what can be pressed (V4)',
  { tag: '@desk' },
  async ({ page }) => {
    const number = await buyHeld(page, 'is-printed@example.com');
    await openStaffOrder(page, number);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    const report = page.getByRole('region', { name: 'What the bank answered' });
    await expect(report).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(report).toContainText('Neither the street nor the postal code matches');
    await expect(report).toContainText('Sure. It is documented without dispute.');
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    expect(await report.innerText(), 'never a code').not.toMatch(/\d{3}/);
  },
);
